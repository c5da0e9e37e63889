package org.unionfed.plan.reading.source;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes plain lines of the HTML that a text copied from a site may still hold: one line a paragraph or table row. */
final class MarkupText {

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "table", "tr", "section", "br", "hr");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> HIDDEN = Set.of("script", "style", "head");
    private static final Set<String> INLINE =
            Set.of("span", "strong", "b", "em", "i", "u", "font", "a", "img", "o:p", "html", "body", "tbody", "thead");
    private static final int ENOUGH_BLOCKS = 4;
    private static final int LONGEST_TAG = 1_000;

    private final String text;
    private final StringBuilder plain;
    private boolean inRow;
    private boolean inCell;
    private boolean hasCells;

    private MarkupText(String text) {
        this.text = text;
        this.plain = new StringBuilder(text.length());
    }

    /** The text without tags and entities; one that holds hardly any tags keeps them. */
    static String plain(String text) {
        String untagged = blocks(text) >= ENOUGH_BLOCKS ? new MarkupText(text).untagged() : text;
        return Entities.written(untagged);
    }

    private static int blocks(String text) {
        int blocks = 0;
        for (int i = text.indexOf('<'); i >= 0 && blocks < ENOUGH_BLOCKS; i = text.indexOf('<', i + 1)) {
            Tag tag = Tag.at(text, i);
            blocks += tag != null && tag.isParagraph() ? 1 : 0;
        }
        return blocks;
    }

    private String untagged() {
        int at = 0;
        while (at < text.length()) {
            Tag tag = text.charAt(at) == '<' ? Tag.at(text, at) : null;
            if (tag == null) {
                character(text.charAt(at));
                at++;
            } else {
                at = HIDDEN.contains(tag.name) && !tag.closes ? behindHidden(tag) : tag.end;
                take(tag);
            }
        }
        return plain.toString();
    }

    /** Between the cells of a row line breaks mean nothing, within one of them only a gap. */
    private void character(char c) {
        boolean lineBreak = c == '\n' || c == '\r';
        if (inCell || !inRow) {
            plain.append(lineBreak && inCell ? ' ' : c);
        } else if (!lineBreak && c != ' ' && c != '\t') {
            plain.append(c);
        }
    }

    private void take(Tag tag) {
        if (CELLS.contains(tag.name)) {
            plain.append(!tag.closes && hasCells ? " | " : "");
            inCell = !tag.closes;
            hasCells = true;
        } else if (tag.name.equals("tr")) {
            plain.append('\n');
            inRow = !tag.closes;
            inCell = false;
            hasCells = false;
        } else if (BLOCKS.contains(tag.name)) {
            plain.append(inCell ? "  " : "\n");
        }
    }

    private int behindHidden(Tag tag) {
        for (int i = text.indexOf("</", tag.end); i >= 0; i = text.indexOf("</", i + 2)) {
            Tag closing = Tag.at(text, i);
            if (closing != null && closing.name.equals(tag.name)) {
                return closing.end;
            }
        }
        return tag.end;
    }

    private record Tag(String name, boolean closes, int end) {

        private static @Nullable Tag at(String text, int start) {
            boolean closes = text.startsWith("/", start + 1);
            int from = closes ? start + 2 : start + 1;
            int to = from;
            while (to < text.length() && to < from + 8 && isNamePart(text.charAt(to))) {
                to++;
            }
            String name = text.substring(from, to).toLowerCase(Locale.ROOT);
            if (!isKnown(name)) {
                return null;
            }
            int end = to;
            int limit = Math.min(text.length(), start + LONGEST_TAG);
            while (end < limit && text.charAt(end) != '>') {
                end++;
            }
            return end < limit ? new Tag(name, closes, end + 1) : null;
        }

        /** Cells of Markdown tables hold breaks, so that these tell nothing. */
        private boolean isParagraph() {
            return CELLS.contains(name) || (BLOCKS.contains(name) && !name.equals("br"));
        }

        private static boolean isKnown(String name) {
            return BLOCKS.contains(name) || CELLS.contains(name) || HIDDEN.contains(name) || INLINE.contains(name);
        }

        private static boolean isNamePart(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':';
        }
    }
}
