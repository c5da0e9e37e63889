package org.unionfed.plan.reading.source;

import java.util.ArrayList;
import java.util.List;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.source.UnreadableDocument.Reason;

/** Collects the lines of a document and refuses when they become too many. */
final class LineCollector {

    private final ReadingLimits limits;
    private final List<String> lines = new ArrayList<>();
    private long characters;
    private boolean hasText;

    LineCollector(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Adds a text, cut at its line breaks of whatever kind. */
    void addAll(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n'
                    || c == '\r'
                    || c == '\u000B'
                    || c == '\f'
                    || c == '\u0085'
                    || c == '\u2028'
                    || c == '\u2029') {
                if (c != '\n' || i == 0 || text.charAt(i - 1) != '\r') {
                    add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        add(text.substring(start));
    }

    private void add(String line) {
        Interruption.heed();
        characters += line.length();
        if (characters > limits.characters() || lines.size() >= limits.lines()) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, "Too much text");
        }
        hasText |= !line.isBlank();
        lines.add(line);
    }

    List<String> lines() {
        if (!hasText) {
            throw new UnreadableDocument(Reason.EMPTY, "Only white space");
        }
        return lines;
    }
}
