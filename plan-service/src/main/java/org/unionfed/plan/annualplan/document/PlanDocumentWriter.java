package org.unionfed.plan.annualplan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.unionfed.plan.annualplan.PlanView;
import org.unionfed.plan.annualplan.content.PlanSection;
import org.unionfed.plan.annualplan.content.PlanState;

/** Lays a plan out as unions do: title, text by numbered headings, the calendar as a table, signature and date. */
class PlanDocumentWriter {

    private final DocumentTexts texts;
    private final ZoneId zone;
    private final XWPFDocument document = new XWPFDocument();
    private final OfficialSheet sheet = new OfficialSheet(document);

    private PlanDocumentWriter(DocumentTexts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** The document as a .docx file. */
    static byte[] write(PlanView plan, DocumentTexts texts, ZoneId zone) {
        var laidOut = new PlanDocumentWriter(texts, zone);
        try (XWPFDocument document = laidOut.document;
                var out = new ByteArrayOutputStream()) {
            laidOut.all(plan);
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void all(PlanView plan) {
        if (plan.state() != PlanState.APPROVED) {
            sheet.pageHead(texts.of("state." + plan.state()));
        }
        if (!plan.title().contains(plan.schoolName())) {
            sheet.title(plan.schoolName());
        }
        sheet.title(plan.title());
        sheet.subtitle(texts.of("year", plan.year()));
        sheet.gap();
        sections(plan.sections());
        calendar(plan);
        sheet.gap();
        sheet.signature(texts.of("signature", plan.schoolName()));
        sheet.signature(dateOf(plan));
    }

    private void sections(List<PlanSection> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            PlanSection section = siblings.get(i);
            sheet.heading(Numbering.markerOf(siblings, i) + section.heading(), section.level());
            section.text().lines().filter(it -> !it.isBlank()).forEach(sheet::body);
            sections(section.children());
        }
    }

    /** Under the plan's own last heading where that announces a calendar and says nothing more. */
    private void calendar(PlanView plan) {
        if (plan.items().isEmpty()) {
            return;
        }
        if (!endsWithCalendarHeading(plan.sections())) {
            int number = plan.sections().size() + 1;
            sheet.heading(Numbering.marker(1, number) + texts.of("calendar"), 1);
        }
        CalendarTable.write(document, plan, texts);
    }

    private boolean endsWithCalendarHeading(List<PlanSection> sections) {
        if (sections.isEmpty()) {
            return false;
        }
        PlanSection last = sections.get(sections.size() - 1);
        return last.text().isBlank()
                && last.children().isEmpty()
                && List.of(texts.of("calendar.heads").split("\\|")).stream().anyMatch(last.heading()::contains);
    }

    private String dateOf(PlanView plan) {
        Instant approved = plan.approvedAt();
        boolean inForce = plan.state() == PlanState.APPROVED;
        return inForce && approved != null ? texts.approvedOn(approved, zone) : texts.of("notApproved");
    }
}
