package org.unionfed.plan.reading.layout;

import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.Marker;
import org.unionfed.plan.reading.text.Punctuation;
import org.unionfed.plan.reading.text.TimeMark;

/**
 * A piece of a line that stands for itself: a heading, an item, a month, or a paragraph.
 *
 * @param from       place in the line's key
 * @param to         place behind it
 * @param marker     its numbering, when it has one
 * @param time       the month or week it begins with, behind the numbering
 * @param markdown   how many # stand before it
 * @param afterBlank a blank line stands before it
 * @param glued      it did not begin its line
 */
public record Unit(
        Line line,
        int from,
        int to,
        @Nullable Marker marker,
        @Nullable TimeMark time,
        int markdown,
        boolean afterBlank,
        boolean glued) {

    public Unit at(TimeMark newTime) {
        return new Unit(line, from, to, marker, newTime, markdown, afterBlank, glued);
    }

    public String key() {
        return line.key();
    }

    public int number() {
        return line.number();
    }

    /** Where the text begins behind the numbering. */
    public int body() {
        return marker == null ? from : Math.min(marker.end(), to);
    }

    /** Where the text begins behind the numbering and the time. */
    public int afterTime() {
        return time == null ? body() : Math.min(time.end(), to);
    }

    /** The text behind the numbering, as a key without outer spaces. */
    public String bodyKey() {
        return key().substring(body(), to).strip();
    }

    public int length() {
        return Punctuation.trimEnd(key(), body(), to) - body();
    }

    public boolean isRow() {
        return Row.isRow(line);
    }

    public boolean endsSentence() {
        int end = Punctuation.trimEnd(key(), from, to);
        return end > from && Punctuation.isStop(key().charAt(end - 1));
    }
}
