package org.unionfed.bench.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures as a table, for a terminal or for a document. */
public final class Table {

    private static final int WORDS = 2;

    private final List<List<String>> lines = new ArrayList<>();

    public Table(List<Figure> figures) {
        List<String> head = new ArrayList<>(List.of("row", "figure"));
        Arrays.stream(Size.values()).map(Size::label).forEach(head::add);
        head.addAll(List.of("growth", "bound", "verdict"));
        lines.add(head);
        figures.stream().map(Table::line).forEach(lines::add);
    }

    private static List<String> line(Figure figure) {
        List<String> line =
                new ArrayList<>(List.of(figure.measure().row(), figure.measure().what()));
        for (Size size : Size.values()) {
            line.add(figure.at(size).map(Numbers::format).orElse(""));
        }
        line.add(figure.growth().map(Numbers::format).map(it -> it + "×").orElse(""));
        Bound bound = figure.measure().bound();
        line.add(bound == null ? "" : bound.toString());
        line.add(figure.kept().map(it -> it ? "kept" : "MISSED").orElse(""));
        return line;
    }

    /** Columns side by side, numbers to the right. */
    public String text() {
        int[] widths = IntStream.range(0, lines.get(0).size())
                .map(column -> lines.stream()
                        .mapToInt(it -> it.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream()
                .map(it -> IntStream.range(0, widths.length)
                        .mapToObj(column -> pad(it.get(column), widths[column], column < WORDS))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    public String markdown() {
        List<String> text = new ArrayList<>(lines.stream().map(Table::row).toList());
        text.add(1, "|---|---|" + "--:|".repeat(lines.get(0).size() - WORDS));
        return String.join("\n", text) + "\n";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(it -> it.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String pad(String text, int width, boolean left) {
        return width == 0 ? "" : ("%" + (left ? "-" : "") + width + "s").formatted(text);
    }
}
