package org.unionfed.plan.reading;

/**
 * How much the reader takes on, so that any file ends in bounded time and memory.
 *
 * @param fileBytes      largest file
 * @param textBytes      largest file of plain text
 * @param unpackedBytes  largest sum of the parts of a .docx once unpacked
 * @param markupBytes    largest sum of those parts that are markup, which takes many times its size in memory
 * @param characters     most characters of text in a document
 * @param lines          most lines, paragraphs and table rows in a document
 */
public record ReadingLimits(
        long fileBytes, long textBytes, long unpackedBytes, long markupBytes, int characters, int lines) {

    public ReadingLimits {
        if (fileBytes < 1 || textBytes < 1 || unpackedBytes < 1 || markupBytes < 1 || characters < 1 || lines < 1) {
            throw new IllegalArgumentException("Limits must be positive");
        }
    }

    /** 20 MiB files, 2 MiB of plain text, 100 MiB unpacked, 16 MiB of markup, 500,000 characters, 20,000 lines. */
    public static ReadingLimits usual() {
        return new ReadingLimits(20L << 20, 2L << 20, 100L << 20, 16L << 20, 500_000, 20_000);
    }
}
