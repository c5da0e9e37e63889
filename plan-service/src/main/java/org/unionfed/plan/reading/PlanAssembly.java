package org.unionfed.plan.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionfed.plan.reading.calendar.CalendarFinder;
import org.unionfed.plan.reading.calendar.FoundCalendar;
import org.unionfed.plan.reading.calendar.FoundEntry;
import org.unionfed.plan.reading.calendar.FoundItem;
import org.unionfed.plan.reading.layout.PlanText;
import org.unionfed.plan.reading.layout.PlanTexts;
import org.unionfed.plan.reading.outline.FoundSection;
import org.unionfed.plan.reading.outline.OutlineFinder;

/** Puts together what was found in the lines of a document. */
final class PlanAssembly {

    private PlanAssembly() {}

    static PlanDocument of(List<SourceLine> lines) {
        PlanTexts texts = PlanTexts.of(SourceLines.keyed(lines));
        List<PlanDocument> additional = new ArrayList<>();
        for (PlanText text : texts.plans().subList(1, texts.plans().size())) {
            additional.add(plan(text, List.of(), List.of()));
        }
        return plan(texts.plans().get(0), lines, additional);
    }

    private static PlanDocument plan(PlanText text, List<SourceLine> lines, List<PlanDocument> additional) {
        FoundCalendar found = CalendarFinder.find(text.body());
        List<FoundSection> outline = OutlineFinder.find(text.body(), found.inner());
        Dating dating = new Dating(text, found);
        Integer year = dating.year();
        List<Section> sections = outline.stream().map(PlanAssembly::section).toList();
        List<CalendarEntry> calendar = calendar(found);
        List<Item> undated = found.undated().stream().map(PlanAssembly::item).toList();
        return new PlanDocument(
                DocumentKind.PLAN,
                text.title(),
                SchoolName.of(text),
                year,
                dating.period(year),
                sections,
                calendar,
                undated,
                List.of(),
                lines,
                new Statistics(0, 0, 0, 0, 0, 0),
                additional);
    }

    /** Entries under the same months or weeks become one, in the order of the text; empty ones are left out. */
    private static List<CalendarEntry> calendar(FoundCalendar found) {
        Map<List<List<Integer>>, CalendarEntry> entries = new LinkedHashMap<>();
        for (FoundEntry entry : found.entries()) {
            List<Item> items = entry.items().stream().map(PlanAssembly::item).toList();
            if (!items.isEmpty()) {
                entries.merge(List.of(entry.months(), entry.weeks()), entry(entry, items), PlanAssembly::merged);
            }
        }
        return List.copyOf(entries.values());
    }

    private static CalendarEntry merged(CalendarEntry first, CalendarEntry second) {
        List<Item> items = new ArrayList<>(first.items());
        items.addAll(second.items());
        return new CalendarEntry(first.months(), first.weeks(), first.marker(), first.line(), items);
    }

    private static CalendarEntry entry(FoundEntry entry, List<Item> items) {
        return new CalendarEntry(
                entry.months().isEmpty() ? null : entry.months(),
                entry.weeks().isEmpty() ? null : entry.weeks(),
                entry.marker(),
                entry.line(),
                items);
    }

    private static Item item(FoundItem found) {
        return new Item(found.text(), found.line(), found.confidence());
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
