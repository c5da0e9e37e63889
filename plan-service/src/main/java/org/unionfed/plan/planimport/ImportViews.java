package org.unionfed.plan.planimport;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.unionfed.plan.planimport.ImportView.Action;
import org.unionfed.plan.planimport.ImportView.Blocker;
import org.unionfed.plan.planimport.ImportView.EntryView;
import org.unionfed.plan.planimport.ImportView.FileView;
import org.unionfed.plan.planimport.ImportView.FindingView;
import org.unionfed.plan.planimport.ImportView.Head;
import org.unionfed.plan.planimport.ImportView.PlanChoice;
import org.unionfed.plan.planimport.ImportView.ProposalView;
import org.unionfed.plan.planimport.ImportView.SectionView;
import org.unionfed.plan.planimport.correction.CorrectedEntry;
import org.unionfed.plan.planimport.correction.CorrectedFile;
import org.unionfed.plan.planimport.correction.CorrectedItem;
import org.unionfed.plan.planimport.correction.CorrectedPlan;
import org.unionfed.plan.planimport.correction.CorrectedSection;
import org.unionfed.plan.planimport.correction.ReadFinding;
import org.unionfed.plan.theme.Themes;

/** Shows an import in the caller's language, with the themes as the dictionary stands now. */
@Component
class ImportViews {

    private final Themes themes;
    private final ReadingTexts texts;

    ImportViews(Themes themes, ReadingTexts texts) {
        this.themes = themes;
        this.texts = texts;
    }

    ImportView of(PlanImport imported) {
        CorrectedFile file = imported.corrected();
        CorrectedPlan plan = file.plan().classifiedBy(themes.dictionary());
        return new ImportView(
                imported.id(),
                plan.kind(),
                plan.title(),
                plan.schoolName(),
                plan.year(),
                plan.period(),
                sections(plan.sections()),
                calendar(plan),
                items(plan.undatedItems(), List.of()),
                findings(file),
                imported.reading().statistics(),
                imported.state(),
                imported.version(),
                actions(imported.state()),
                imported.fileName(),
                file(imported),
                head(imported, file.chosen()),
                choices(file),
                imported.corrections().made(),
                imported.corrections().takenBack(),
                proposal(plan),
                imported.planId(),
                imported.uploadedBy(),
                imported.createdAt(),
                imported.updatedAt());
    }

    private static List<SectionView> sections(List<CorrectedSection> sections) {
        return sections.stream()
                .map(it -> new SectionView(
                        it.id(),
                        it.marker(),
                        it.level(),
                        it.heading(),
                        it.line(),
                        it.confidence(),
                        it.heading().equals(it.readHeading()) ? null : it.readHeading(),
                        it.paragraphs(),
                        sections(it.children())))
                .toList();
    }

    private static List<EntryView> calendar(CorrectedPlan plan) {
        return plan.entries().stream()
                .filter(CorrectedEntry::dated)
                .map(it -> new EntryView(it.months(), it.weeks(), it.marker(), items(it.items(), it.monthsOrNone())))
                .toList();
    }

    private static List<CorrectedItem> items(List<CorrectedItem> items, List<Integer> months) {
        return items.stream().map(it -> it.shownIn(months)).toList();
    }

    private List<FindingView> findings(CorrectedFile file) {
        return file.findings().stream().map(it -> finding(it, file)).toList();
    }

    private FindingView finding(ReadFinding read, CorrectedFile file) {
        return new FindingView(
                read.id(),
                read.finding().line(),
                read.finding().severity(),
                read.finding().code().name(),
                texts.of(read.finding()),
                file.settled().get(read.id()));
    }

    private static List<Action> actions(ImportState state) {
        return state == ImportState.OPEN ? List.of(Action.values()) : List.of();
    }

    private static FileView file(PlanImport imported) {
        return new FileView(
                imported.fileName(),
                imported.mediaType(),
                imported.fileSize(),
                imported.sha256(),
                "/api/plan/imports/" + imported.id() + "/file");
    }

    private static Head head(PlanImport imported, int chosen) {
        CorrectedPlan read = CorrectedFile.read(imported.reading()).plans().get(chosen);
        return new Head(read.kind(), read.title(), read.schoolName(), read.year(), read.period());
    }

    private static List<PlanChoice> choices(CorrectedFile file) {
        return IntStream.range(0, file.plans().size())
                .mapToObj(it -> choice(it, file.plans().get(it), it == file.chosen()))
                .toList();
    }

    private static PlanChoice choice(int index, CorrectedPlan plan, boolean chosen) {
        return new PlanChoice(
                index,
                plan.kind(),
                plan.title(),
                plan.schoolName(),
                plan.year(),
                sectionCount(plan),
                (int) plan.items().count(),
                chosen);
    }

    private ProposalView proposal(CorrectedPlan plan) {
        var proposal = new PlanProposal(plan);
        return new ProposalView(
                sectionCount(plan),
                (int) plan.items().count(),
                proposal.undatedItems(),
                proposal.itemsOutsidePeriod(),
                proposal.blockers().stream()
                        .map(it -> new Blocker(it.name(), texts.of(it)))
                        .toList());
    }

    private static int sectionCount(CorrectedPlan plan) {
        return (int)
                plan.sections().stream().flatMap(CorrectedSection::flattened).count();
    }
}
