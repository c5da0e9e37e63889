package org.unionfed.plan.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.MarkerGrammar;
import org.unionfed.plan.reading.text.Punctuation;
import org.unionfed.plan.reading.text.TimeGrammar;

/** Parts the text of a document from what a site put before, between and behind it. */
final class Frame {

    private static final int SOON = 6;
    private static final int ENOUGH_LINES = 6;

    private final List<Line> lines;
    private final List<Line> content = new ArrayList<>();
    private final List<Line> dropped = new ArrayList<>();
    private int marked;
    private int plain;
    private boolean tail;

    private Frame(List<Line> lines) {
        this.lines = lines;
    }

    static Frame around(List<Line> lines) {
        Frame frame = new Frame(lines);
        for (int i = 0; i < lines.size(); i++) {
            frame.place(i);
        }
        return frame.content.stream().allMatch(Line::isBlank) ? everything(lines) : frame;
    }

    private static Frame everything(List<Line> lines) {
        Frame frame = new Frame(lines);
        frame.content.addAll(lines);
        return frame;
    }

    List<Line> content() {
        return content;
    }

    List<Line> dropped() {
        return dropped;
    }

    private void place(int index) {
        Interruption.heed();
        Line line = lines.get(index);
        if (line.isBlank()) {
            content.add(line);
            return;
        }
        tail = tail && !resumes(index);
        if (tail) {
            dropped.add(line);
        } else if (Boilerplate.beginsTail(line)) {
            tail = marked >= 2 || plain >= ENOUGH_LINES;
            dropped.add(line);
        } else if (Boilerplate.isNoise(line)) {
            dropped.add(line);
            keepTitle(line);
        } else {
            keep(line);
        }
    }

    /** Of a line that holds the title and when it was published only the title belongs to the text. */
    private void keepTitle(Line line) {
        int end = Boilerplate.publicationAt(line.key());
        String before = line.source(0, end);
        if (end < line.key().length() && TitleGrammar.isTitle(before)) {
            keep(Line.of(line.number(), before));
        }
    }

    private void keep(Line line) {
        content.add(line);
        if (begins(line)) {
            marked++;
        } else {
            plain++;
        }
    }

    /** Behind a list of links another numbered plan may follow. */
    private boolean resumes(int index) {
        String text = lines.get(index).source();
        if (TitleGrammar.index(text) == 0 || begins(lines.get(index)) || !TitleGrammar.isTitle(text)) {
            return false;
        }
        int seen = 0;
        for (int i = index + 1; i < lines.size() && seen < SOON; i++) {
            Line line = lines.get(i);
            seen += line.isBlank() ? 0 : 1;
            if (!line.isBlank() && begins(line) && !TitleGrammar.isTitle(line.source())) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(Line line) {
        int start = Punctuation.skipSpaces(line.key(), 0);
        return MarkerGrammar.at(line.key(), start) != null || TimeGrammar.at(line.key(), start) != null;
    }
}
