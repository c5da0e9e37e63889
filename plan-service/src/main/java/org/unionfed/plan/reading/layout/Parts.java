package org.unionfed.plan.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.Marker;
import org.unionfed.plan.reading.text.MarkerStyle;
import org.unionfed.plan.reading.text.Punctuation;

/** Finds where each of several plans in a document begins. */
final class Parts {

    private static final int ENOUGH_TEXT = 30;
    private static final int TITLE_LINES = 4;

    private final List<Line> lines;
    private final List<Integer> starts = new ArrayList<>();
    private boolean numbered;

    private Parts(List<Line> lines) {
        this.lines = lines;
    }

    static List<Part> of(List<Line> lines) {
        Parts parts = new Parts(lines);
        parts.findNumbered();
        if (parts.starts.isEmpty()) {
            parts.findFollowing();
        }
        return parts.cut();
    }

    private void findNumbered() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean title = !line.isBlank() && TitleGrammar.index(line.source()) > 0 && isTitleLine(line);
            if (title && hasText(i + 1)) {
                starts.add(i);
            }
        }
        numbered = !starts.isEmpty();
    }

    private static boolean isTitleLine(Line line) {
        String key = TitleGrammar.plain(line.source());
        boolean bare = key.length() <= 6;
        return Opening.of(line).time() == null && (bare || TitleGrammar.isTitle(line.source())) && !isItem(line);
    }

    private static boolean isItem(Line line) {
        Marker marker = Opening.of(line).marker();
        return marker != null && marker.style() != MarkerStyle.CHAPTER && marker.style() != MarkerStyle.BULLET;
    }

    /** Whether a text follows, and not just the next title of a list of contents. */
    private boolean hasText(int from) {
        int characters = 0;
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (TitleGrammar.index(line.source()) > 0 && isTitleLine(line)) {
                return false;
            }
            characters += Punctuation.hanIn(line.key(), 0, line.key().length());
            if (characters >= ENOUGH_TEXT
                    || Opening.of(line).marker() != null
                    || Opening.of(line).time() != null) {
                return true;
            }
        }
        return false;
    }

    /** A second title without a number begins a plan only when the numbering of headings starts again behind it. */
    private void findFollowing() {
        int lastOrdinal = 0;
        if (isOfTwoParts()) {
            return;
        }
        boolean[] startsAgain = startsAgain();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank() || Row.isRow(line)) {
                continue;
            }
            Opening opening = Opening.of(line);
            Marker marker = opening.marker();
            if (marker != null && marker.style() == MarkerStyle.CHINESE) {
                lastOrdinal = marker.ordinal();
            } else if (lastOrdinal >= 2 && startsAgain[i + 1] && namesPlan(line, opening)) {
                starts.add(i);
                lastOrdinal = 0;
            }
        }
    }

    /** A title of summary and plan together: what follows are its two parts, and no two documents. */
    private boolean isOfTwoParts() {
        return lines.stream()
                .filter(it -> !it.isBlank())
                .limit(TITLE_LINES)
                .filter(it -> TitleGrammar.isTitle(it.source()))
                .map(it -> TitleGrammar.plain(it.source()))
                .filter(it -> it.contains("计划") && !it.contains("篇"))
                .anyMatch(it -> it.contains("总结") || it.contains("回顾"));
    }

    private static boolean namesPlan(Line line, Opening opening) {
        String key = TitleGrammar.plain(line.source());
        boolean named = key.contains("工会") || key.contains("年");
        return opening.marker() == null
                && opening.time() == null
                && named
                && !key.startsWith("附")
                && TitleGrammar.isTitle(line.source());
    }

    /** For each line whether the numbering of headings begins with 1 from there on. */
    private boolean[] startsAgain() {
        boolean[] starts = new boolean[lines.size() + 1];
        for (int i = lines.size() - 1; i >= 0; i--) {
            Marker marker =
                    lines.get(i).isBlank() ? null : Opening.of(lines.get(i)).marker();
            starts[i] = starts[i + 1];
            if (marker != null && marker.style().isOuter()) {
                starts[i] = marker.ordinal() == 1;
            }
        }
        return starts;
    }

    private List<Part> cut() {
        List<Part> parts = new ArrayList<>();
        int first = starts.isEmpty() ? lines.size() : starts.get(0);
        if (!numbered || isPlan(first)) {
            parts.add(new Part(lines.subList(0, first), false));
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            parts.add(new Part(lines.subList(starts.get(i), end), true));
        }
        return parts;
    }

    /** What stands before the first numbered plan is mostly an introduction, but may be a plan itself. */
    private boolean isPlan(int end) {
        int marked = 0;
        for (Line line : lines.subList(0, end)) {
            if (!line.isBlank() && !TitleGrammar.isTitle(line.source())) {
                Opening opening = Opening.of(line);
                marked += opening.marker() != null || opening.time() != null ? 1 : 0;
            }
        }
        return marked >= 2;
    }
}
