package org.unionfed.plan.reading.source;

import org.apache.poi.util.LittleEndian;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.source.UnreadableDocument.Reason;

/** Where in a .doc the pieces of its text stand: as many, and together as long, as is read. */
final class DocPieces {

    private static final int MOST = 5_000;
    private static final int CHANGES = 1;
    private static final int TABLE = 2;
    private static final int NARROW = 0x40000000;

    private final long[] starts;
    private final long[] ends;

    private DocPieces(int count) {
        this.starts = new long[count];
        this.ends = new long[count];
    }

    static DocPieces of(byte[] table, int from, int to, ReadingLimits limits) {
        int at = from;
        while (at < to && table[at] == CHANGES) {
            Interruption.heed();
            at += 3 + LittleEndian.getUShort(table, at + 1);
        }
        if (at >= to || table[at] != TABLE) {
            throw new UnreadableDocument(Reason.MALFORMED, "Text without pieces");
        }
        int count = (LittleEndian.getInt(table, at + 1) - 4) / 12;
        DocGuard.atMost(count, MOST);
        DocPieces pieces = new DocPieces(count);
        pieces.read(table, at + 5, limits);
        return pieces;
    }

    /** Notes, headers and boxes stand in the same pieces, so that there may be four times the text itself. */
    private void read(byte[] table, int from, ReadingLimits limits) {
        long before = LittleEndian.getInt(table, from);
        DocGuard.atMost(before, 0);
        for (int i = 0; i < starts.length; i++) {
            long behind = LittleEndian.getInt(table, from + 4 * (i + 1));
            DocGuard.atMost(behind, 4L * limits.characters());
            if (behind < before) {
                throw new UnreadableDocument(Reason.MALFORMED, "Pieces that run backwards");
            }
            int place = LittleEndian.getInt(table, from + 4 * (starts.length + 1) + 8 * i + 2);
            boolean narrow = (place & NARROW) != 0;
            starts[i] = narrow ? (place & ~NARROW) / 2 : place;
            ends[i] = starts[i] + (behind - before) * (narrow ? 1 : 2);
            before = behind;
        }
    }

    /** How many pieces hold some of the bytes of a range. */
    int touching(long from, long to) {
        int count = 0;
        for (int i = 0; i < starts.length; i++) {
            count += starts[i] < to && from < ends[i] ? 1 : 0;
        }
        return count;
    }
}
