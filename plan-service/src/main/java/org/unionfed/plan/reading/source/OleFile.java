package org.unionfed.plan.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.unionfed.plan.reading.source.SourceProblem.Kind;

/** Looks into the container format of older office files. */
final class OleFile {

    private OleFile() {}

    /** A .docx with a password is such a container around an encrypted package. */
    static boolean isEncryptedPackage(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return files.getRoot().hasEntry("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            throw new SourceProblem(Kind.MALFORMED, "Broken container", e);
        }
    }
}
