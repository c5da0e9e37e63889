package org.unionfed.plan.reading.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.Marker;
import org.unionfed.plan.reading.text.MarkerGrammar;
import org.unionfed.plan.reading.text.MarkerStyle;
import org.unionfed.plan.reading.text.Punctuation;
import org.unionfed.plan.reading.text.TimeMark;

/** Cuts lines into units: at their beginning, and where a heading, an item or a month stands in the middle of a line. */
public final class UnitSplitter {

    /** A line of this many characters is no longer one paragraph but run-in text. */
    private static final int RUN_IN = 90;

    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_TITLE = 60;

    private final Map<MarkerStyle, Integer> last = new EnumMap<>(MarkerStyle.class);
    private final List<Unit> units = new ArrayList<>();
    private final boolean numberedPairs;
    private boolean afterBlank = true;

    private UnitSplitter(boolean numberedPairs) {
        this.numberedPairs = numberedPairs;
    }

    public static List<Unit> units(List<Line> lines) {
        UnitSplitter splitter = new UnitSplitter(NumberedPairs.in(lines));
        lines.forEach(splitter::add);
        return splitter.units;
    }

    private void add(Line line) {
        if (line.isBlank()) {
            afterBlank = true;
            return;
        }
        if (Row.isRow(line)) {
            emit(Opening.plain(line));
        } else {
            cut(line);
        }
        afterBlank = false;
    }

    private void cut(Line line) {
        Opening opening = Opening.of(line, numberedPairs);
        int from = opening.from();
        int scan = Math.max(opening.bodyStart(), from + 1);
        Opening current = opening;
        remember(opening.marker());
        for (int i = scan; i < line.key().length(); i++) {
            Interruption.heedAt(i);
            Opening next = openingAt(line, i, current);
            if (next != null) {
                emit(current, i);
                remember(next.marker());
                current = next;
                i = Math.max(i, next.bodyStart() - 1);
            }
        }
        emit(current, line.key().length());
    }

    private @Nullable Opening openingAt(Line line, int at, Opening current) {
        String key = line.key();
        char c = key.charAt(at);
        if (c == ' ' || key.charAt(at - 1) == '第') {
            return null;
        }
        boolean runIn = key.length() >= RUN_IN;
        TimeMark time = InlineTime.at(line, at, current, runIn);
        if (time != null) {
            return new Opening(line, at, null, time, 0, true);
        }
        Marker marker = MarkerGrammar.at(key, at);
        if (marker == null || !believable(key, marker, current)) {
            return null;
        }
        return new Opening(line, at, marker, Opening.timeBehind(key, marker), 0, true);
    }

    private boolean believable(String key, Marker marker, Opening current) {
        int expected = last.getOrDefault(marker.style(), 0) + 1;
        boolean next = marker.ordinal() == expected;
        boolean restart = marker.ordinal() == 1;
        boolean boundary = InlineTime.isBoundary(key, marker.start());
        boolean runIn = key.length() >= RUN_IN;
        if (current.time() != null) {
            boolean star = marker.style() == MarkerStyle.BULLET && "★☆".indexOf(key.charAt(marker.start())) >= 0;
            return boundary && (star || (marker.style().isOuter() && next && expected > 1));
        }
        return switch (marker.style()) {
            case CHAPTER, CHINESE, FORMAL -> outer(next, restart, boundary, runIn, expected);
            case ORDINAL, PART, ARTICLE, CHINESE_BRACKETS ->
                (boundary && (next || restart || marker.ordinal() == expected + 1))
                        || (runIn && next && (expected > 1 || headed(marker, current)));
            case ARABIC -> runIn && closedByComma(key, marker) && (boundary || next || restart);
            case DECIMAL -> runIn && (boundary || restart || next);
            case ARABIC_BRACKETS, CIRCLED, ENCLOSED, LETTER -> false;
            case BULLET -> "★☆◆■●".indexOf(key.charAt(marker.start())) >= 0 && boundary;
        };
    }

    /** A first number close behind the number of a heading above it, or behind the title. */
    private static boolean headed(Marker marker, Opening current) {
        Marker above = current.marker();
        if (above == null) {
            boolean brief = marker.start() - current.from() <= LONGEST_TITLE;
            return brief && TitleGrammar.isTitle(current.line().key().substring(current.from(), marker.start()));
        }
        return above.style().compareTo(marker.style()) < 0 && marker.start() - above.end() <= LONGEST_HEADING;
    }

    private static boolean outer(boolean next, boolean restart, boolean boundary, boolean runIn, int expected) {
        if (boundary) {
            return next || (restart && runIn) || (expected > 1 && runIn);
        }
        return runIn && next;
    }

    private static boolean closedByComma(String key, Marker marker) {
        int end = Punctuation.trimEnd(key, marker.start(), marker.end());
        char closing = key.charAt(end - 1);
        boolean word = marker.end() < key.length() && !Punctuation.isDigit(key.charAt(marker.end()));
        return word
                && (closing == '、' || closing == '.' || closing == '．' || (closing >= '\u2488' && closing <= '\u249B'));
    }

    private void remember(@Nullable Marker marker) {
        if (marker != null) {
            last.put(marker.style(), marker.ordinal());
            last.keySet().removeIf(style -> style.compareTo(marker.style()) > 0);
        }
    }

    private void emit(Opening opening) {
        emit(opening, opening.line().key().length());
    }

    private void emit(Opening opening, int to) {
        int end = Punctuation.trimEnd(opening.line().key(), opening.from(), to);
        if (end > opening.from()) {
            units.add(new Unit(
                    opening.line(),
                    opening.from(),
                    end,
                    opening.marker(),
                    opening.time(),
                    opening.markdown(),
                    afterBlank,
                    opening.glued()));
            afterBlank = false;
        }
    }
}
