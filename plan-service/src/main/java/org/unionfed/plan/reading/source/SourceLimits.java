package org.unionfed.plan.reading.source;

/**
 * How much is taken out of a file.
 *
 * @param fileBytes     largest file
 * @param textBytes     largest file of plain text
 * @param unpackedBytes largest sum of the parts of a .docx once unpacked
 * @param markupBytes   largest sum of its parts that are markup
 * @param characters    most characters of text
 * @param lines         most lines, paragraphs and table rows
 * @param elements      most elements and attributes, or tags, of one part
 */
public record SourceLimits(
        long fileBytes,
        long textBytes,
        long unpackedBytes,
        long markupBytes,
        int characters,
        int lines,
        int elements) {}
