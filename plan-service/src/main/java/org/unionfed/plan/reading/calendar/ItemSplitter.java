package org.unionfed.plan.reading.calendar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.text.DateRange;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.Marker;
import org.unionfed.plan.reading.text.MarkerGrammar;
import org.unionfed.plan.reading.text.MarkerStyle;
import org.unionfed.plan.reading.text.Punctuation;

/** Splits what stands behind a month into items: at its numbering, else at the ends of sentences and at wide gaps. */
final class ItemSplitter {

    private static final double NUMBERED = 0.97;
    private static final double RUN_IN = 0.9;
    private static final int FARTHEST_CLOSING = 80;
    private static final int FARTHEST_NUMBER = 600;
    private static final int LONGEST_LABEL = 8;

    private final Line line;
    private final String key;
    private final int to;
    private final List<Item> items;
    /** For each style up to where no number goes on with one that is 1. */
    private final Map<MarkerStyle, Integer> withoutSecond = new EnumMap<>(MarkerStyle.class);

    private ItemSplitter(Line line, int to, List<Item> items) {
        this.line = line;
        this.key = line.key();
        this.to = to;
        this.items = items;
    }

    static List<Item> split(Line line, int from, int to) {
        List<Item> items = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            Interruption.heedAt(i);
            if (i == to || line.isBreak(i)) {
                new ItemSplitter(line, i, items).split(start);
                start = i + 1;
            }
        }
        return items;
    }

    private void split(int from) {
        int start = Punctuation.skipSpaces(key, from);
        Marker first = marker(start);
        if (first != null) {
            numbered(first);
            return;
        }
        Marker later = firstInside(start);
        if (later == null) {
            sentences(start, to);
            return;
        }
        int end = Punctuation.trimEnd(key, start, later.start());
        boolean label = end > start && key.charAt(end - 1) == ':' && end - start <= LONGEST_LABEL;
        if (!label) {
            sentences(start, later.start());
        }
        numbered(later);
    }

    private @Nullable Marker marker(int at) {
        return at < to ? MarkerGrammar.at(key, at) : null;
    }

    /** A numbering that begins with 1 behind some words, and goes on with 2. */
    private @Nullable Marker firstInside(int from) {
        int limit = Math.min(to, from + FARTHEST_NUMBER);
        for (int i = from + 1; i < limit; i++) {
            Marker marker = mayBegin(i) ? marker(i) : null;
            if (marker != null && marker.ordinal() == 1 && hasSecond(marker)) {
                return marker;
            }
        }
        return null;
    }

    /** What was looked through for one first number need not be looked through for the next. */
    private boolean hasSecond(Marker first) {
        int seen = withoutSecond.getOrDefault(first.style(), 0);
        boolean found = next(first, Math.max(first.end() + 1, seen)) != null;
        withoutSecond.put(first.style(), Math.min(to, first.end() + FARTHEST_NUMBER));
        return found;
    }

    private boolean mayBegin(int at) {
        char c = key.charAt(at);
        char before = key.charAt(at - 1);
        boolean open = before == ' ' || before == ':' || Punctuation.isStop(before) || Punctuation.closes(before);
        return (c > 0x245F && c < 0x24FF) || (c >= 0x2776 && c < 0x2780) || open;
    }

    private void numbered(Marker first) {
        Marker current = first;
        while (current != null) {
            Marker next = next(current);
            int end = next == null ? to : next.start();
            add(current.end(), Math.max(end, current.end()), NUMBERED);
            current = next;
        }
    }

    /** The next mark of the same numbering in the rest of the text. */
    private @Nullable Marker next(Marker current) {
        return next(current, current.end() + 1);
    }

    private @Nullable Marker next(Marker current, int from) {
        int limit = Math.min(to, current.end() + FARTHEST_NUMBER);
        for (int i = from; i < limit; i++) {
            if (key.charAt(i) == ' '
                    || (Punctuation.isDigit(key.charAt(i)) && Punctuation.isDigit(key.charAt(i - 1)))) {
                continue;
            }
            Marker marker = marker(i);
            if (marker != null && marker.style() == current.style() && continues(current, marker)) {
                return marker;
            }
        }
        return null;
    }

    private boolean continues(Marker current, Marker marker) {
        if (marker.style() == MarkerStyle.BULLET) {
            char bullet = key.charAt(marker.start());
            return bullet == key.charAt(current.start()) && (bullet != '-' || key.charAt(marker.start() - 1) == ' ');
        }
        boolean boundary = mayBegin(marker.start()) || key.charAt(marker.start() - 1) == '、';
        return marker.follows(current)
                || (boundary && marker.ordinal() > current.ordinal() && marker.ordinal() <= current.ordinal() + 2);
    }

    private void sentences(int from, int end) {
        int start = from;
        int i = from;
        while (i < end) {
            char c = key.charAt(i);
            boolean gap = c == ' ' && i + 1 < end && key.charAt(i + 1) == ' ';
            if (gap || ((c == '。' || c == ';') && !isRemark(i + 1, end))) {
                add(start, i, RUN_IN);
                start = Punctuation.skipSpaces(key, i + 1);
                i = start;
            } else {
                i = Punctuation.opens(c) ? behindClosing(i, end) : i + 1;
            }
        }
        add(start, end, RUN_IN);
    }

    /** A bracket behind a stop says more about what was just said. */
    private boolean isRemark(int at, int end) {
        int next = Punctuation.skipSpaces(key, at);
        return next < end && key.charAt(next) == '(' && MarkerGrammar.at(key, next) == null;
    }

    /** Stops inside brackets and quotation marks do not split, as long as these are closed at all. */
    private int behindClosing(int at, int end) {
        char closing = closing(key.charAt(at));
        int limit = Math.min(end, at + FARTHEST_CLOSING);
        for (int i = at + 1; i < limit; i++) {
            if (key.charAt(i) == closing) {
                return i + 1;
            }
        }
        return at + 1;
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '(' -> ')';
            case '[' -> ']';
            case '{' -> '}';
            case '<' -> '>';
            case '“' -> '”';
            case '‘' -> '’';
            default -> (char) (opening + 1);
        };
    }

    private void add(int from, int end, double confidence) {
        int start = from;
        while (start < end && " 、,:.。;".indexOf(key.charAt(start)) >= 0) {
            start++;
        }
        Item item = new Item(line.source(start, end), line.number(), confidence);
        if (!item.isBlank() && !DateRange.fills(key, start, Punctuation.trimStops(key, start, end))) {
            items.add(item);
        }
    }
}
