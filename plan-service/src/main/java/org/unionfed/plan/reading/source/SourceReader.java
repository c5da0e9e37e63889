package org.unionfed.plan.reading.source;

import java.util.List;
import java.util.Locale;
import org.unionfed.plan.reading.source.UnreadableDocument.Reason;

/** Chooses how to read a file by its name, checks that its content agrees, and takes out its lines. */
public final class SourceReader {

    private final ReadingLimits limits;

    public SourceReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * The lines of the file in order; cells of a table row are separated by bars.
     *
     * @throws UnreadableDocument when the file cannot or must not be read
     */
    public List<String> read(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new UnreadableDocument(Reason.EMPTY, "No bytes");
        }
        if (content.length > limits.fileBytes()) {
            throw new UnreadableDocument(Reason.TOO_LARGE, content.length + " bytes");
        }
        LineCollector lines = new LineCollector(limits);
        collect(extension(fileName), content, lines);
        return lines.lines();
    }

    private void collect(String extension, byte[] content, LineCollector lines) {
        Magic magic = Magic.of(content);
        switch (extension) {
            case "txt" -> text(magic, content, lines);
            case "docx" -> docx(magic, content, lines);
            case "doc" -> doc(magic, content, lines);
            default -> throw new UnreadableDocument(Reason.UNSUPPORTED_FORMAT, "." + extension);
        }
    }

    private void text(Magic magic, byte[] content, LineCollector lines) {
        if (magic != Magic.NONE) {
            throw new UnreadableDocument(Reason.CONTENT_BELIES_NAME, magic + " named .txt");
        }
        if (content.length > limits.textBytes()) {
            throw new UnreadableDocument(Reason.TOO_LARGE, content.length + " bytes of text");
        }
        lines.addAll(MarkupText.plain(TextDecoder.decode(content), limits.elements()));
    }

    private void docx(Magic magic, byte[] content, LineCollector lines) {
        if (magic == Magic.OLE && OleFile.isEncryptedPackage(content)) {
            throw new UnreadableDocument(Reason.ENCRYPTED, "Encrypted package");
        }
        if (magic != Magic.ZIP) {
            throw new UnreadableDocument(Reason.CONTENT_BELIES_NAME, magic + " named .docx");
        }
        DocxText.read(content, limits, lines);
    }

    private void doc(Magic magic, byte[] content, LineCollector lines) {
        if (magic != Magic.OLE) {
            throw new UnreadableDocument(Reason.CONTENT_BELIES_NAME, magic + " named .doc");
        }
        if (OleFile.isEncryptedPackage(content) || OleFile.isEncryptedText(content)) {
            throw new UnreadableDocument(Reason.ENCRYPTED, "Encrypted .doc");
        }
        DocText.read(content, limits, lines);
    }

    private static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }
}
