package org.unionfed.plan.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionfed.plan.reading.calendar.BareTimes;
import org.unionfed.plan.reading.calendar.CalendarFinder;
import org.unionfed.plan.reading.calendar.FoundCalendar;
import org.unionfed.plan.reading.calendar.FoundEntry;
import org.unionfed.plan.reading.calendar.Item;
import org.unionfed.plan.reading.calendar.LateTimes;
import org.unionfed.plan.reading.calendar.SpacedTables;
import org.unionfed.plan.reading.layout.PlanText;
import org.unionfed.plan.reading.layout.PlanTexts;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.outline.FoundSection;
import org.unionfed.plan.reading.outline.OutlineFinder;
import org.unionfed.plan.reading.text.Line;

/** Puts together what was found in the lines of a document. */
final class PlanAssembly {

    private PlanAssembly() {}

    static PlanDocument of(List<SourceLine> lines) {
        PlanTexts texts = PlanTexts.of(SourceLines.keyed(lines));
        Findings findings = new Findings();
        surroundings(texts, lines, findings);
        List<PlanDocument> additional = new ArrayList<>();
        for (PlanText text : texts.plans().subList(1, texts.plans().size())) {
            additional.add(plan(text, List.of(), List.of(), new Findings()));
        }
        return plan(texts.plans().get(0), lines, additional, findings);
    }

    private static PlanDocument plan(
            PlanText raw, List<SourceLine> lines, List<PlanDocument> additional, Findings findings) {
        PlanText text = raw.withBody(LateTimes.in(BareTimes.in(SpacedTables.in(raw.body()))));
        FoundCalendar found = CalendarFinder.find(text.body(), PlanKind.outlook(text.title()));
        List<FoundSection> outline = OutlineFinder.find(text.body(), found.inner());
        Dating dating = new Dating(text, found);
        Integer year = dating.year();
        Period period = dating.period(year);
        String school = SchoolName.of(text);
        List<Section> sections = outline.stream().map(PlanAssembly::section).toList();
        List<CalendarEntry> calendar = calendar(found);
        DocumentKind kind = PlanKind.of(text.title(), !calendar.isEmpty(), !sections.isEmpty());
        check(text, found, outline, period, kind, findings);
        new TextCheck(findings).schools(text, school);
        new TextCheck(findings).years(text, year);
        if (kind != DocumentKind.PLAN) {
            findings.warning(text.titleLine(), FindingCode.NOT_A_PLAN, kind);
        }
        return new PlanDocument(
                kind,
                text.title(),
                school,
                year,
                period,
                sections,
                calendar,
                found.undated(),
                findings.inOrder(),
                lines,
                Counting.of(lines, sections, calendar, found.undated()),
                additional);
    }

    private static void surroundings(PlanTexts texts, List<SourceLine> lines, Findings findings) {
        if (!texts.boilerplate().isEmpty()) {
            int first = texts.boilerplate().get(0).number();
            findings.info(
                    first, FindingCode.BOILERPLATE_DROPPED, texts.boilerplate().size());
        }
        for (Line line : texts.pageNumbers()) {
            String key = line.key().strip();
            findings.info(line.number(), FindingCode.PAGE_NUMBER_DROPPED, key.substring(0, Math.min(6, key.length())));
        }
        if (texts.plans().size() > 1) {
            findings.warning(0, FindingCode.SEVERAL_PLANS, texts.plans().size());
        }
        for (SourceLine line : lines) {
            if (line.text().length() > SourceLines.LONGEST) {
                findings.warning(line.number(), FindingCode.LINE_CUT, SourceLines.LONGEST);
            }
        }
        new TextCheck(findings).mojibake(lines);
    }

    private static void check(
            PlanText text,
            FoundCalendar found,
            List<FoundSection> outline,
            Period period,
            DocumentKind kind,
            Findings findings) {
        if (text.title() == null) {
            findings.error(0, FindingCode.TITLE_MISSING);
        }
        new OutlineCheck(findings).check(outline);
        new NumberCheck(findings).check(text.body(), outline);
        boolean gapsMatter = kind != DocumentKind.SCHOOL_CALENDAR;
        new CalendarCheck(findings, period.kind() == PeriodKind.CALENDAR_YEAR, gapsMatter).check(found);
        TextCheck check = new TextCheck(findings);
        Set<Unit> calendar = calendarUnits(text, found);
        if (kind != DocumentKind.SUMMARY) {
            check.prose(text, calendar);
        }
        check.outside(
                text,
                calendar,
                outline.isEmpty() ? Integer.MAX_VALUE : outline.get(0).line());
        check.truncation(text.body());
    }

    /** Units of the calendar, and numbered headings that open one of its entries. */
    private static Set<Unit> calendarUnits(PlanText text, FoundCalendar found) {
        Set<Unit> units = new HashSet<>(found.inner());
        Set<Integer> lines = new HashSet<>();
        found.entries().forEach(entry -> lines.add(entry.line()));
        text.body().stream().filter(it -> lines.contains(it.number())).forEach(units::add);
        return units;
    }

    /** Entries under the same months or weeks become one, in the order of the text; empty ones are left out. */
    private static List<CalendarEntry> calendar(FoundCalendar found) {
        Map<List<List<Integer>>, List<FoundEntry>> sameTime = new LinkedHashMap<>();
        for (FoundEntry entry : found.entries()) {
            if (entry.hasItems()) {
                sameTime.computeIfAbsent(List.of(entry.months(), entry.weeks()), it -> new ArrayList<>())
                        .add(entry);
            }
        }
        return sameTime.values().stream().map(PlanAssembly::merged).toList();
    }

    private static CalendarEntry merged(List<FoundEntry> entries) {
        FoundEntry entry = entries.get(0);
        List<Item> items = entries.stream().flatMap(it -> it.items().stream()).toList();
        return new CalendarEntry(
                entry.months().isEmpty() ? null : entry.months(),
                entry.weeks().isEmpty() ? null : entry.weeks(),
                entry.marker(),
                entry.line(),
                items);
    }

    private static Section section(FoundSection found) {
        return new Section(
                found.marker(),
                found.level(),
                found.heading(),
                found.line(),
                found.confidence(),
                found.texts().stream()
                        .map(it -> new Paragraph(it.text(), it.line()))
                        .toList(),
                found.children().stream().map(PlanAssembly::section).toList());
    }
}
