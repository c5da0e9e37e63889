package org.unionfed.plan.reading.text;

/**
 * A numbering mark found in a key.
 *
 * @param ordinal its number, or 0 when it has none
 * @param start   place of its first character
 * @param end     place behind it and behind the spaces that follow
 */
public record Marker(MarkerStyle style, int ordinal, int start, int end) {

    public boolean follows(Marker former) {
        return style == former.style && ordinal == former.ordinal + 1;
    }
}
