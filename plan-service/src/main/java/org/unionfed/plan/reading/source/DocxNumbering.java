package org.unionfed.plan.reading.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes out the automatic numbering of a .docx as its readers see it. */
final class DocxNumbering {

    private static final int LEVELS = 9;
    private static final int DEEPEST_STYLE = 12;

    private final DocxStyles styles;
    private final DocxLevels levels;
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Position> restarted = new HashSet<>();

    DocxNumbering(DocxStyles styles, DocxLevels levels) {
        this.styles = styles;
        this.levels = levels;
    }

    /**
     * The number before a paragraph, with a space where its format has no closing sign; empty without one.
     *
     * @param number the numbering the paragraph names itself, 0 for none at all; without it its style decides
     */
    String before(@Nullable Integer number, int level, @Nullable String style) {
        Position position = number == null ? ofStyle(style) : number == 0 ? null : new Position(number, level);
        if (position == null || position.level < 0 || position.level >= LEVELS) {
            return "";
        }
        DocxLevels.Level found = levels.level(position.number, position.level);
        return found == null ? "" : write(position, found);
    }

    private String write(Position position, DocxLevels.Level level) {
        int[] counts = count(position);
        if (level.shape() == NumberShape.BULLET) {
            return "• ";
        }
        String written = NumberText.write(level.text(), counts, it -> shapeOf(position, level, it));
        return written.isEmpty() || "、.)）．:：】]".indexOf(written.charAt(written.length() - 1)) >= 0
                ? written
                : written + " ";
    }

    private NumberShape shapeOf(Position position, DocxLevels.Level level, int index) {
        DocxLevels.Level other = levels.level(position.number, index);
        boolean legal = level.legal() && index != position.level;
        return other == null || legal ? NumberShape.DECIMAL : other.shape();
    }

    private int[] count(Position position) {
        int[] counts = counters.computeIfAbsent(levels.list(position.number), it -> new int[LEVELS]);
        Integer override = levels.startOverride(position.number, position.level);
        if (override != null && restarted.add(position)) {
            counts[position.level] = override - 1;
        }
        for (int i = 0; i <= position.level; i++) {
            int start = levels.start(position.number, i);
            counts[i] = i < position.level ? Math.max(counts[i], start) : Math.max(counts[i], start - 1) + 1;
        }
        for (int i = position.level + 1; i < LEVELS; i++) {
            counts[i] = levels.start(position.number, i) - 1;
        }
        return counts;
    }

    private @Nullable Position ofStyle(@Nullable String style) {
        String current = style;
        for (int depth = 0; depth < DEEPEST_STYLE && current != null; depth++) {
            DocxStyles.Style found = styles.style(current);
            if (found == null) {
                return null;
            }
            Integer number = found.number();
            if (number != null) {
                return number == 0 ? null : new Position(number, levels.levelOfStyle(number, current, found.level()));
            }
            current = found.basedOn();
        }
        return null;
    }

    /** Where in which numbering a paragraph stands. */
    private record Position(int number, int level) {}
}
