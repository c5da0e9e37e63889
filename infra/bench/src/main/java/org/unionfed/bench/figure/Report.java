package org.unionfed.bench.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Collects figures as they are measured, and says each at once. */
public final class Report {

    private final Map<Measure, Figure> figures = new LinkedHashMap<>();
    private final Consumer<String> progress;

    public Report(Consumer<String> progress) {
        this.progress = progress;
    }

    public void add(Measure measure, Size size, double value) {
        figures.computeIfAbsent(measure, Figure::new).put(size, value);
        progress.accept(
                "%-10s %-6s %s: %s".formatted(measure.row(), size.label(), measure.what(), Numbers.format(value)));
    }

    /** Those of a row stand together, in the order in which they were first added. */
    public List<Figure> figures() {
        Map<String, List<Figure>> byRow = new LinkedHashMap<>();
        figures.values()
                .forEach(it -> byRow.computeIfAbsent(it.measure().row(), row -> new ArrayList<>())
                        .add(it));
        return byRow.values().stream().flatMap(List::stream).toList();
    }

    /** Whether no bound was missed. */
    public boolean allKept() {
        return figures.values().stream().allMatch(it -> it.kept().orElse(true));
    }
}
