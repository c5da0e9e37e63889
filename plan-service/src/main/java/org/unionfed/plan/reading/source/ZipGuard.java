package org.unionfed.plan.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.unionfed.plan.reading.source.SourceProblem.Kind;

/** Unpacks a .docx once without keeping anything, to know its real size before anyone builds on it. */
final class ZipGuard {

    private static final int MOST_PARTS = 2_000;
    private static final int BLOCK = 8_192;

    private final SourceLimits limits;
    private long unpacked;
    private long markup;
    private boolean document;

    private ZipGuard(SourceLimits limits) {
        this.limits = limits;
    }

    static void check(byte[] content, SourceLimits limits) {
        ZipGuard guard = new ZipGuard(limits);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            guard.walk(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new SourceProblem(Kind.MALFORMED, "Broken archive", e);
        }
        if (!guard.document) {
            throw new SourceProblem(Kind.CONTENT_BELIES_NAME, "An archive without a document");
        }
    }

    private void walk(ZipInputStream zip) throws IOException {
        byte[] block = new byte[BLOCK];
        int parts = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++parts > MOST_PARTS) {
                throw new SourceProblem(Kind.ZIP_BOMB, "Too many parts");
            }
            document |= entry.getName().equals("word/document.xml");
            boolean isMarkup =
                    entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
            for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
                count(read, isMarkup);
            }
        }
    }

    private void count(int bytes, boolean isMarkup) {
        unpacked += bytes;
        markup += isMarkup ? bytes : 0;
        if (unpacked > limits.unpackedBytes() || markup > limits.markupBytes()) {
            throw new SourceProblem(Kind.ZIP_BOMB, "Unpacks to too much");
        }
    }
}
