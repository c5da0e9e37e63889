package org.unionfed.plan.reading;

import java.util.ArrayList;
import java.util.List;
import org.unionfed.plan.reading.text.Line;

/** Numbers the lines of a document, and bounds how far into each of them the reader looks. */
final class SourceLines {

    static final int LONGEST = 40_000;

    private SourceLines() {}

    static List<SourceLine> numbered(List<String> texts) {
        List<SourceLine> lines = new ArrayList<>(texts.size());
        for (String text : texts) {
            lines.add(new SourceLine(lines.size() + 1, text));
        }
        return lines;
    }

    static List<Line> keyed(List<SourceLine> lines) {
        return lines.stream().map(SourceLines::keyed).toList();
    }

    private static Line keyed(SourceLine line) {
        String text = line.text();
        return Line.of(line.number(), text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }
}
