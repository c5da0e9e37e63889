package org.unionfed.plan.reading.source;

import java.util.stream.IntStream;
import org.apache.poi.util.LittleEndian;
import org.unionfed.plan.reading.pace.Interruption;

/** Counts the formats of paragraphs and characters in a .doc, each as often as it is applied to a piece of the text. */
final class DocFormats {

    private static final int MOST = 60_000;
    private static final int MOST_OUTSIDE = 8 << 20;
    private static final int PAGE = 512;
    private static final int RUN = 13;
    /** Two forms of the one property that says the others stand in the data. */
    private static final int ELSEWHERE = 0x6645;

    private static final int ELSEWHERE_TOO = 0x6646;

    private final byte[] text;
    private final byte[] data;
    private final DocPieces pieces;
    private long applied;
    private long outside;

    DocFormats(byte[] text, byte[] data, DocPieces pieces) {
        this.text = text;
        this.data = data;
        this.pieces = pieces;
    }

    /** Counts the formats of characters. */
    void characters(byte[] table, int from, int length) {
        applied = 0;
        for (int page : pages(table, from, length)) {
            for (int i = 0; i < runs(page) && 4 * (i + 2) < PAGE; i++) {
                count(page, i);
            }
        }
    }

    /** Counts the formats of paragraphs; answers whether some of them stand in the data. */
    boolean paragraphs(byte[] table, int from, int length) {
        applied = 0;
        for (int page : pages(table, from, length)) {
            int runs = runs(page);
            for (int i = 0; i < runs && 4 * (runs + 1) + RUN * (i + 1) < PAGE; i++) {
                count(page, i);
                properties(page, 2 * (text[page + 4 * (runs + 1) + RUN * i] & 0xFF));
            }
        }
        return outside > 0;
    }

    /** Where the pages of formats begin, those beyond the text left out. */
    private int[] pages(byte[] table, int from, int length) {
        int pages = Math.max(0, (length - 4) / 8);
        DocGuard.atMost(pages, MOST);
        return IntStream.range(0, pages)
                .mapToLong(it -> (long) PAGE * LittleEndian.getInt(table, from + 4 * (pages + 1) + 4 * it))
                .filter(it -> it >= 0 && it + PAGE <= text.length)
                .mapToInt(Math::toIntExact)
                .toArray();
    }

    private int runs(int page) {
        return text[page + PAGE - 1] & 0xFF;
    }

    private void count(int page, int run) {
        Interruption.heed();
        long start = LittleEndian.getInt(text, page + 4 * run);
        applied += Math.max(1, pieces.touching(start, LittleEndian.getInt(text, page + 4 * (run + 1))));
        DocGuard.atMost(applied, MOST);
    }

    private void properties(int page, int at) {
        int size = at + 10 < PAGE ? 2 * (text[page + at] & 0xFF) : 0;
        int from = size == 0 ? at + 2 : at + 1;
        int kind = from + 8 < PAGE ? LittleEndian.getUShort(text, page + from + 2) : 0;
        if (kind == ELSEWHERE || kind == ELSEWHERE_TOO) {
            int place = LittleEndian.getInt(text, page + from + 4);
            boolean there = place >= 0 && place + 2 <= data.length;
            outside += 1 + (there ? LittleEndian.getUShort(data, place) : 0);
            DocGuard.atMost(outside, MOST_OUTSIDE);
        }
    }
}
