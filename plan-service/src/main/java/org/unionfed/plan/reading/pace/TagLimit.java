package org.unionfed.plan.reading.pace;

import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the attributes of one tag before a parser sees it. Parsers read a tag as a whole, compare its attributes with
 * each other, and cannot be stopped meanwhile.
 */
public final class TagLimit {

    /** Word writes about 40 into the first tag of a document; a line of text may be drawn with more equals signs. */
    public static final int MOST = 1_000;

    private TagLimit() {}

    /**
     * Whether the signs are counted where the parser sees them: in UTF-8 and UTF-16, which are all that an office document
     * may be written in (ECMA-376, part 2). In others the same signs may be other bytes.
     *
     * @param xml at its beginning
     */
    public static boolean counts(XMLStreamReader xml) {
        return isUnicode(xml.getEncoding()) && isUnicode(xml.getCharacterEncodingScheme());
    }

    private static boolean isUnicode(@Nullable String encoding) {
        return encoding == null || encoding.toUpperCase(Locale.ROOT).startsWith("UTF-");
    }

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
