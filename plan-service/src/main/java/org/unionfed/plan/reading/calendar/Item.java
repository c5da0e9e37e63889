package org.unionfed.plan.reading.calendar;

import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.Punctuation;

/**
 * One thing to be done.
 *
 * @param line       number of the source line it begins on, from 1
 * @param confidence from 0 to 1
 */
public record Item(String text, int line, double confidence) {

    /** The same with further words behind its own. */
    Item with(String words) {
        return new Item(text.strip() + words, line, confidence);
    }

    /** The same without spaces around it and the punctuation at its end. */
    Item trimmed() {
        Line whole = Line.of(line, text.strip());
        String key = whole.key();
        String trimmed = whole.source(Punctuation.skipSpaces(key, 0), Punctuation.trimStops(key, 0, key.length()));
        return new Item(trimmed, line, confidence);
    }

    boolean isBlank() {
        return trimmed().text().isBlank();
    }
}
