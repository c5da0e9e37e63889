package org.unionfed.plan.reading.pace;

/**
 * Bounds the attributes of one tag before a parser sees it. Parsers read a tag as a whole, compare its attributes with
 * each other, and cannot be stopped meanwhile.
 */
public final class TagLimit {

    /** Word writes about 40 into the first tag of a document; a line of text may be drawn with more equals signs. */
    public static final int MOST = 1_000;

    private TagLimit() {}

    /** Whether between two signs that begin a tag there are at most {@link #MOST} equals signs. */
    public static boolean holds(byte[] markup) {
        int signs = 0;
        for (byte next : markup) {
            if (next == '<') {
                signs = 0;
            } else if (next == '=' && ++signs > MOST) {
                return false;
            }
        }
        return true;
    }
}
