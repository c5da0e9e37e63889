package org.unionfed.plan.reading.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.source.UnreadableDocument.Reason;

/** Unpacks a .docx once within bounds, and keeps only the parts that hold text and its numbering. */
final class DocxParts {

    static final String DOCUMENT = "word/document.xml";
    static final String NUMBERING = "word/numbering.xml";
    static final String STYLES = "word/styles.xml";

    private static final Set<String> KEPT = Set.of(DOCUMENT, NUMBERING, STYLES);
    private static final int MOST_PARTS = 2_000;
    private static final int BLOCK = 8_192;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private final ReadingLimits limits;
    private final Map<String, byte[]> parts = new HashMap<>();
    private long unpacked;
    private long markup;

    private DocxParts(ReadingLimits limits) {
        this.limits = limits;
    }

    static DocxParts of(byte[] content, ReadingLimits limits) {
        DocxParts parts = new DocxParts(limits);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            parts.walk(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocument(Reason.MALFORMED, "Broken archive", e);
        }
        if (!parts.parts.containsKey(DOCUMENT)) {
            throw new UnreadableDocument(Reason.CONTENT_BELIES_NAME, "An archive without a document");
        }
        if (!endsAsArchive(content)) {
            throw new UnreadableDocument(Reason.MALFORMED, "An archive that was cut");
        }
        return parts;
    }

    /** A part; empty when the file has none of that name. */
    byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    private void walk(ZipInputStream zip) throws IOException {
        int seen = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++seen > MOST_PARTS) {
                throw new UnreadableDocument(Reason.ZIP_BOMB, "Too many parts");
            }
            if (KEPT.contains(entry.getName())) {
                keep(entry.getName(), zip);
            } else {
                pass(zip);
            }
        }
    }

    private void keep(String name, ZipInputStream zip) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
            count(read);
            markup += read;
            if (markup > limits.markupBytes()) {
                throw new UnreadableDocument(Reason.ZIP_BOMB, "Unpacks to too much markup");
            }
            part.write(block, 0, read);
        }
        if (parts.put(name, part.toByteArray()) != null) {
            throw new UnreadableDocument(Reason.MALFORMED, "A part stands twice");
        }
    }

    private void pass(ZipInputStream zip) throws IOException {
        byte[] block = new byte[BLOCK];
        for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
            count(read);
        }
    }

    private void count(int bytes) {
        Interruption.heed();
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw new UnreadableDocument(Reason.ZIP_BOMB, "Unpacks to too much");
        }
    }

    /** Whether the record that closes an archive stands at its end, at most a comment behind it. */
    private static boolean endsAsArchive(byte[] content) {
        int earliest = Math.max(0, content.length - END_RECORD - LONGEST_COMMENT);
        for (int i = content.length - END_RECORD; i >= earliest; i--) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 5 && content[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }
}
