package org.unionfed.plan.reading.source;

/**
 * How much the reader takes on, so that any file ends in bounded time and memory.
 *
 * @param fileBytes      largest file
 * @param textBytes      largest file of plain text
 * @param unpackedBytes  largest sum of the parts of a .docx once unpacked
 * @param markupBytes    largest sum of those parts that hold text and its numbering
 * @param characters     most characters of text in a document
 * @param lines          most lines, paragraphs and table rows in a document
 * @param elements       most elements and attributes in a part of a .docx, or tags in a text
 */
public record ReadingLimits(
        long fileBytes, long textBytes, long unpackedBytes, long markupBytes, int characters, int lines, int elements) {

    public ReadingLimits {
        for (long limit : new long[] {fileBytes, textBytes, unpackedBytes, markupBytes, characters, lines, elements}) {
            if (limit < 1) {
                throw new IllegalArgumentException("Limits must be positive");
            }
        }
    }

    /**
     * 20 MiB files, 2 MiB of plain text, 100 MiB unpacked, 16 MiB of markup, 250,000 characters, 20,000 lines, 500,000
     * elements.
     */
    public static ReadingLimits usual() {
        return new ReadingLimits(20L << 20, 2L << 20, 100L << 20, 16L << 20, 250_000, 20_000, 500_000);
    }
}
