package org.unionfed.plan.reading.text;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A source line beside its key: the same line with one width, one script and one kind of space and dash. Rules look at
 * the key, results are cut out of the source, so nothing that is shown was ever rewritten.
 */
public final class Line {

    private final int number;
    private final String source;
    private final String key;
    private final int[] origins;
    private final boolean innerTab;
    private final boolean row;
    private final @Nullable BitSet cuts;

    /** @param origins for each character of the key the place in the source; one more for the end */
    Line(int number, String source, String key, int[] origins) {
        this(number, source, key, origins, null);
    }

    private Line(int number, String source, String key, int[] origins, @Nullable BitSet cuts) {
        this.number = number;
        this.source = source;
        this.key = key;
        this.origins = origins;
        this.innerTab = source.indexOf('\t') >= 0 && source.strip().indexOf('\t') >= 0;
        this.cuts = cuts;
        this.row = cuts != null || innerTab || key.indexOf('|') >= 0;
    }

    public static Line of(int number, String source) {
        return new KeyMaker(source).line(number);
    }

    /** Two pieces of one line that a page break or a wrapped paragraph cut apart. */
    public Line joinedWith(Line next, int keyFrom) {
        int shift = source.length() - next.origins[keyFrom];
        int[] joined = new int[key.length() + next.key.length() - keyFrom + 1];
        System.arraycopy(origins, 0, joined, 0, key.length());
        for (int i = keyFrom; i <= next.key.length(); i++) {
            joined[key.length() + i - keyFrom] = next.origins[i] + shift;
        }
        String text = source + next.source.substring(next.origins[keyFrom]);
        return new Line(number, text, key + next.key.substring(keyFrom), joined);
    }

    /** The line from a place in its key on, as a line of its own with the same number. */
    public Line from(int keyFrom) {
        return Line.of(number, source.substring(origins[keyFrom]));
    }

    /** The same line as a row whose cells are set apart by spaces at these places of the key. */
    public Line rowCutAt(BitSet places) {
        return new Line(number, source, key, origins, places);
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public String source() {
        return source;
    }

    public String key() {
        return key;
    }

    /** The source text of a range of the key. */
    public String source(int keyFrom, int keyTo) {
        return keyFrom >= keyTo ? "" : source.substring(origins[keyFrom], origins[keyTo]);
    }

    /** Whether a place of the key is a break within the line, written as {@code <br>}. */
    public boolean isBreak(int keyAt) {
        return key.charAt(keyAt) == ';' && source.charAt(origins[keyAt]) == '<';
    }

    /** The key with bars in place of what parts the cells of a row: tabs, or chosen spaces. */
    public String cellKey() {
        if (!innerTab && cuts == null) {
            return key;
        }
        char[] cells = key.toCharArray();
        for (int i = 0; i < cells.length; i++) {
            boolean cut = source.charAt(origins[i]) == '\t' || (cuts != null && cuts.get(i));
            cells[i] = cut ? '|' : cells[i];
        }
        return new String(cells);
    }

    public boolean hasInnerTab() {
        return innerTab;
    }

    /** Whether bars or tabs part the line into cells. */
    public boolean isRow() {
        return row;
    }

    /** Whether the reading of a character was left behind it, as in 學(xué). */
    public boolean hasSyllables() {
        return source.length() - key.length() >= 3
                && source.indexOf('(') >= 0
                && key.indexOf('(') < source.indexOf('(');
    }

    public boolean isBlank() {
        return key.isBlank();
    }

    @Override
    public String toString() {
        return number + ": " + source;
    }
}
