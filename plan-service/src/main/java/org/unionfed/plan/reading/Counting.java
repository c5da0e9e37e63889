package org.unionfed.plan.reading;

import java.util.ArrayList;
import java.util.List;
import org.unionfed.plan.reading.calendar.Item;

/** Counts what was read. */
final class Counting {

    private final List<Double> confidences = new ArrayList<>();
    private int headings;

    private Counting() {}

    static Statistics of(
            List<SourceLine> lines, List<Section> sections, List<CalendarEntry> calendar, List<Item> undated) {
        Counting counting = new Counting();
        sections.forEach(counting::add);
        List<Item> items = new ArrayList<>(undated);
        calendar.forEach(entry -> items.addAll(entry.items()));
        items.forEach(item -> counting.confidences.add(item.confidence()));
        return new Statistics(
                characters(lines),
                (int) lines.stream().filter(it -> !it.text().isBlank()).count(),
                counting.headings,
                items.size(),
                months(calendar),
                counting.mean());
    }

    private void add(Section section) {
        headings++;
        confidences.add(section.confidence());
        section.children().forEach(this::add);
    }

    private double mean() {
        double mean =
                confidences.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return Math.round(mean * 1000) / 1000.0;
    }

    private static int characters(List<SourceLine> lines) {
        long characters = lines.stream()
                .flatMapToInt(it -> it.text().chars())
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .count();
        return (int) characters;
    }

    private static int months(List<CalendarEntry> calendar) {
        return (int) calendar.stream()
                .map(CalendarEntry::months)
                .flatMap(it -> it == null ? List.<Integer>of().stream() : it.stream())
                .distinct()
                .count();
    }
}
