package org.unionfed.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is either complete or not there, however often its making was interrupted. */
final class UnpackedOnce {

    /** Fills an empty folder. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    private UnpackedOnce() {}

    /** Does nothing when the folder exists; else fills one beside it and gives it the name at the end. */
    static void into(Path folder, Filling filling) {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        try {
            Folders.delete(unfinished);
            Files.createDirectories(unfinished);
            filling.fill(unfinished);
            Files.move(unfinished, folder);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
