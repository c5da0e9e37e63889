package org.unionfed.plan.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.unionfed.plan.reading.source.UnreadableDocument.Reason;

/** Looks into the container format of older office files. */
final class OleFile {

    private static final int FLAGS = 11;

    private OleFile() {}

    /** The head of a .doc says with the ninth bit of its flags that the text is encrypted. */
    static boolean isEncryptedText(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (!files.getRoot().hasEntry("WordDocument")) {
                throw new UnreadableDocument(Reason.CONTENT_BELIES_NAME, "A container without a text");
            }
            try (InputStream text = files.createDocumentInputStream("WordDocument")) {
                byte[] head = text.readNBytes(FLAGS + 1);
                return head.length > FLAGS && (head[FLAGS] & 1) != 0;
            }
        } catch (UnreadableDocument e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument(Reason.MALFORMED, "Broken container", e);
        }
    }

    /** A .docx with a password is such a container around an encrypted package. */
    static boolean isEncryptedPackage(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return files.getRoot().hasEntry("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument(Reason.MALFORMED, "Broken container", e);
        }
    }
}
