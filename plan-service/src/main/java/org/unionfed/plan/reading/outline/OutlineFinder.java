package org.unionfed.plan.reading.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.text.Marker;
import org.unionfed.plan.reading.text.MarkerStyle;
import org.unionfed.plan.reading.text.Punctuation;

/** Builds the outline of a plan from its units, apart from those inside the calendar. */
public final class OutlineFinder {

    private final List<Unit> units;
    private final Set<Unit> inner;
    private final TopLevel top;
    private final List<FoundSection> sections = new ArrayList<>();
    private final Deque<FoundSection> path = new ArrayDeque<>();
    private final Deque<MarkerStyle> styles = new ArrayDeque<>();

    private OutlineFinder(List<Unit> units, Set<Unit> inner) {
        this.units = units;
        this.inner = inner;
        this.top = TopLevel.of(units, inner);
    }

    /** @param calendar units that belong to the calendar and head nothing */
    public static List<FoundSection> find(List<Unit> units, List<Unit> calendar) {
        OutlineFinder finder = new OutlineFinder(units, new HashSet<>(calendar));
        for (int i = 0; i < units.size(); i++) {
            finder.place(i);
        }
        return finder.sections;
    }

    private void place(int at) {
        Interruption.heed();
        Unit unit = units.get(at);
        if (inner.contains(unit)) {
            return;
        }
        if (top.isHeading(unit)) {
            path.clear();
            styles.clear();
            open(unit, 1, 0.95);
        } else if (!path.isEmpty() && unit.marker() != null && isHeading(at, unit.marker())) {
            nest(unit, unit.marker());
        } else if (!path.isEmpty()) {
            path.peek().add(unit.line().source(unit.from(), unit.to()), unit.number());
        }
    }

    private boolean isHeading(int at, Marker marker) {
        return switch (marker.style()) {
            case CHAPTER, FORMAL, CHINESE, ORDINAL, PART, ARTICLE, CHINESE_BRACKETS, DECIMAL -> true;
            case ARABIC, ARABIC_BRACKETS -> ShortHeading.at(units, at, inner);
            case CIRCLED, ENCLOSED, LETTER, BULLET -> false;
        };
    }

    private void nest(Unit unit, Marker marker) {
        while (!styles.isEmpty() && styles.peek().compareTo(marker.style()) >= 0) {
            styles.pop();
            path.pop();
        }
        styles.push(marker.style());
        open(unit, styles.size() + 1, 0.85);
    }

    private void open(Unit unit, int level, double confidence) {
        int end = unit.marker() == null
                ? Punctuation.trimStops(unit.key(), unit.from(), unit.to())
                : HeadingCut.end(unit.key(), unit.body(), unit.to());
        String heading = unit.line().source(unit.body(), end).strip();
        FoundSection section = new FoundSection(unit, level, heading, unit.glued() ? confidence - 0.15 : confidence);
        section.add(rest(unit, end), unit.number());
        parent(section);
        path.push(section);
    }

    private void parent(FoundSection section) {
        FoundSection above = path.peek();
        (above == null ? sections : above.children()).add(section);
    }

    private static String rest(Unit unit, int from) {
        int start = from;
        while (start < unit.to() && " 。;:,*".indexOf(unit.key().charAt(start)) >= 0) {
            start++;
        }
        return unit.line().source(start, unit.to());
    }

    /** A short line below which text follows. */
    static final class ShortHeading {

        private static final int LONGEST = 24;

        private ShortHeading() {}

        static boolean at(List<Unit> units, int at, Set<Unit> inner) {
            Unit unit = units.get(at);
            Unit next = at + 1 < units.size() ? units.get(at + 1) : null;
            return unit.length() <= LONGEST && !unit.endsSentence() && hasText(unit, next, inner);
        }

        private static boolean hasText(Unit unit, @Nullable Unit next, Set<Unit> inner) {
            Marker mine = unit.marker();
            Marker other = next == null ? null : next.marker();
            boolean timed = next != null && next.time() != null;
            if (next == null || (inner.contains(next) && !timed)) {
                return false;
            }
            return other == null || (mine != null && other.style().compareTo(mine.style()) > 0);
        }
    }
}
