package org.unionfed.plan.reading.calendar;

import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.Punctuation;

/** One thing to be done, perhaps put together of several lines. */
public final class FoundItem {

    private final StringBuilder text = new StringBuilder();
    private final int line;
    private final double confidence;

    FoundItem(String text, int line, double confidence) {
        this.text.append(text.strip());
        this.line = line;
        this.confidence = confidence;
    }

    void append(String continuation) {
        text.append(continuation.strip());
    }

    /** Without the punctuation at its end. */
    public String text() {
        Line whole = Line.of(line, text.toString());
        String key = whole.key();
        return whole.source(Punctuation.skipSpaces(key, 0), Punctuation.trimStops(key, 0, key.length()));
    }

    public int line() {
        return line;
    }

    public double confidence() {
        return confidence;
    }

    boolean isEmpty() {
        return text().isBlank();
    }
}
