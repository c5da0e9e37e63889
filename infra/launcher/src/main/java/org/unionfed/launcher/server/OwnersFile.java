package org.unionfed.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that nobody but their owner may read. */
public final class OwnersFile {

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private OwnersFile() {}

    /** Writes a file, or what it holds anew; it is closed to others before anything stands in it. */
    public static Path write(Path file, String text) throws IOException {
        create(file);
        return Files.writeString(file, text, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Closes a file that is there to everybody else. */
    public static void close(Path file) throws IOException {
        if (knowsOwners(file)) {
            Files.setPosixFilePermissions(file, OWNER_ALONE);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.exists(file)) {
            close(file);
        } else if (knowsOwners(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
        } else {
            Files.createFile(file);
        }
    }

    private static boolean knowsOwners(Path file) throws IOException {
        return Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
    }
}
