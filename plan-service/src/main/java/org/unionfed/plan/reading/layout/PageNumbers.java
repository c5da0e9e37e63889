package org.unionfed.plan.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.Marker;
import org.unionfed.plan.reading.text.MarkerGrammar;
import org.unionfed.plan.reading.text.MarkerStyle;
import org.unionfed.plan.reading.text.Punctuation;

/** Takes out page numbers, and joins the words they cut apart. */
public final class PageNumbers {

    private static final int PAGE_LENGTH = 60;

    private final List<Line> lines;
    private final List<Line> kept = new ArrayList<>();
    private final List<Line> dropped = new ArrayList<>();

    private PageNumbers(List<Line> lines) {
        this.lines = lines;
    }

    public static PageNumbers takeOut(List<Line> lines) {
        PageNumbers pages = new PageNumbers(lines);
        if (pages.areLines()) {
            pages.joinPages();
        } else {
            pages.dropBareNumbers();
        }
        return pages;
    }

    public List<Line> lines() {
        return kept;
    }

    public List<Line> dropped() {
        return dropped;
    }

    /** Whether every long line is a page: numbered from its predecessor on, and begun in the middle of a sentence. */
    private boolean areLines() {
        int expected = 0;
        int cuts = 0;
        int pages = 0;
        Line previous = null;
        for (Line line : lines) {
            Marker marker = line.isBlank() ? null : marker(line);
            if (marker == null && line.key().length() < PAGE_LENGTH) {
                continue;
            }
            if (marker == null || (expected != 0 && marker.ordinal() != expected)) {
                return false;
            }
            cuts += previous != null && isCut(previous) ? 1 : 0;
            pages++;
            expected = marker.ordinal() + 1;
            previous = line;
        }
        return pages >= 2 && cuts >= 1 && cuts * 2 >= pages - 1;
    }

    private static boolean isCut(Line page) {
        String key = page.key();
        int end = Punctuation.trimEnd(key, 0, key.length());
        return end >= PAGE_LENGTH && Punctuation.isHan(key.charAt(end - 1));
    }

    private static @Nullable Marker marker(Line line) {
        Marker marker = MarkerGrammar.at(line.key(), Punctuation.skipSpaces(line.key(), 0));
        return marker != null && marker.style() == MarkerStyle.ARABIC ? marker : null;
    }

    private void joinPages() {
        Line text = null;
        for (Line line : lines) {
            Marker marker = line.isBlank() ? null : marker(line);
            if (marker == null && text == null) {
                kept.add(line);
            } else if (marker != null) {
                dropped.add(line);
                text = text == null ? line.from(marker.end()) : text.joinedWith(line, marker.end());
            }
        }
        if (text != null) {
            kept.add(text);
        }
    }

    private void dropBareNumbers() {
        for (Line line : lines) {
            if (isBareNumber(line.key().strip())) {
                dropped.add(line);
            } else {
                kept.add(line);
            }
        }
    }

    private static boolean isBareNumber(String key) {
        String text = key.replace(" ", "");
        if (text.length() > 14 || text.isEmpty()) {
            return false;
        }
        boolean dashed = text.length() >= 3 && text.startsWith("-") && text.endsWith("-");
        boolean page = text.startsWith("第") && text.contains("页");
        String bare = text.replace("-", "")
                .replace("第", "")
                .replace("共", "")
                .replace("页", "")
                .replace("/", "");
        boolean digits = !bare.isEmpty() && bare.chars().allMatch(c -> c >= '0' && c <= '9');
        return (digits && (dashed || page)) || (digits && text.indexOf('/') == 1 && text.length() <= 5);
    }
}
