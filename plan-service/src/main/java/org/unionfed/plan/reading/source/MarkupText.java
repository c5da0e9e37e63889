package org.unionfed.plan.reading.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.source.UnreadableDocument.Reason;

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
    private final int mostTags;
    private final StringBuilder plain;
    /** Hidden elements that end nowhere behind the place that was read. */
    private final Set<String> endless = new HashSet<>();

    private int tags;
    private boolean inRow;
    private boolean inCell;
    private boolean hasCells;

    private MarkupText(String text, int mostTags) {
        this.text = text;
        this.mostTags = mostTags;
        this.plain = new StringBuilder(text.length());
    }

    /**
     * The text without tags and entities; one that holds hardly any tags keeps them.
     *
     * @throws UnreadableDocument when it holds more tags than that
     */
    static String plain(String text, int mostTags) {
        String untagged = blocks(text) >= ENOUGH_BLOCKS ? new MarkupText(text, mostTags).untagged() : text;
        return Entities.written(untagged);
    }

    private static int blocks(String text) {
        int blocks = 0;
        TagReader reader = new TagReader(text);
        for (int i = text.indexOf('<'); i >= 0 && blocks < ENOUGH_BLOCKS; i = text.indexOf('<', i + 1)) {
            Tag tag = reader.at(i);
            blocks += tag != null && isParagraph(tag) ? 1 : 0;
        }
        return blocks;
    }

    private String untagged() {
        TagReader reader = new TagReader(text);
        int at = 0;
        while (at < text.length()) {
            Interruption.heedAt(at);
            Tag tag = text.charAt(at) == '<' ? reader.at(at) : null;
            if (tag == null) {
                character(text.charAt(at));
                at++;
            } else {
                count();
                at = HIDDEN.contains(tag.name()) && !tag.closes() ? behindHidden(tag) : tag.end();
                take(tag);
            }
        }
        return plain.toString();
    }

    private void count() {
        if (++tags > mostTags) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, "Too many tags");
        }
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
        if (CELLS.contains(tag.name())) {
            plain.append(!tag.closes() && hasCells ? " | " : "");
            inCell = !tag.closes();
            hasCells = true;
        } else if (tag.name().equals("tr")) {
            plain.append('\n');
            inRow = !tag.closes();
            inCell = false;
            hasCells = false;
        } else if (BLOCKS.contains(tag.name())) {
            plain.append(inCell ? "  " : "\n");
        }
    }

    /** Where no closing tag follows, none follows later either: each name is looked for in vain only once. */
    private int behindHidden(Tag tag) {
        if (endless.contains(tag.name())) {
            return tag.end();
        }
        TagReader reader = new TagReader(text);
        for (int i = text.indexOf("</", tag.end()); i >= 0; i = text.indexOf("</", i + 2)) {
            Interruption.heedAt(i);
            Tag closing =
                    text.regionMatches(true, i + 2, tag.name(), 0, tag.name().length()) ? reader.at(i) : null;
            if (closing != null && closing.name().equals(tag.name())) {
                return closing.end();
            }
        }
        endless.add(tag.name());
        return tag.end();
    }

    /** Cells of Markdown tables hold breaks, so that these tell nothing. */
    private static boolean isParagraph(Tag tag) {
        return CELLS.contains(tag.name())
                || (BLOCKS.contains(tag.name()) && !tag.name().equals("br"));
    }

    private static boolean isKnown(String name) {
        return BLOCKS.contains(name) || CELLS.contains(name) || HIDDEN.contains(name) || INLINE.contains(name);
    }

    private record Tag(String name, boolean closes, int end) {}

    /** Finds tags from the front to the back; where the next one ends is looked up once. */
    private static final class TagReader {

        private static final int LONGEST_NAME = 8;

        private final String text;
        private int nextEnd = -1;

        TagReader(String text) {
            this.text = text;
        }

        @Nullable
        Tag at(int start) {
            boolean closes = text.startsWith("/", start + 1);
            int from = closes ? start + 2 : start + 1;
            int to = from;
            while (to < text.length() && to < from + LONGEST_NAME && isNamePart(text.charAt(to))) {
                to++;
            }
            String name = text.substring(from, to).toLowerCase(Locale.ROOT);
            int end = isKnown(name) ? end(to) : text.length();
            return end < Math.min(text.length(), start + LONGEST_TAG) ? new Tag(name, closes, end + 1) : null;
        }

        /** The first place from one on that ends a tag; the length of the text without one. */
        private int end(int from) {
            if (nextEnd < from) {
                int found = text.indexOf('>', from);
                nextEnd = found < 0 ? text.length() : found;
            }
            return nextEnd;
        }

        private static boolean isNamePart(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':';
        }
    }
}
