package org.unionfed.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.unionfed.launcher.server.ChildProcess;
import org.unionfed.launcher.server.CurrentJava;
import org.unionfed.launcher.server.Folders;

/**
 * An application unpacked from its runnable jar, with an archive of its loaded classes. Both make the next start
 * quicker: the archive is written when the application ends for the first time.
 */
final class ApplicationFiles {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Application application;
    private final Path jar;
    private final Path folder;

    ApplicationFiles(Application application, Path jar, Path applications) {
        this.application = application;
        this.jar = jar;
        this.folder = applications.resolve(application.module());
    }

    /** Unpacks the jar unless that has been done with this very jar. */
    void prepare(Path log) {
        try {
            Path stamp = folder.resolve("unpacked-from.txt");
            String wanted = fingerprint();
            if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
                return;
            }
            Folders.delete(folder);
            Files.createDirectories(folder.getParent());
            ChildProcess.run("Unpacking " + application.module(), unpackCommand(), Map.of(), log, LIMIT);
            Files.writeString(stamp, wanted);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** With options for the JVM that are of this run alone. */
    List<String> startCommand(List<String> options) {
        List<String> command = new ArrayList<>(CurrentJava.command(
                application.heapMegabytes(), "-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
        command.addAll(options);
        if (Files.exists(archive())) {
            command.add("-XX:SharedArchiveFile=" + archive());
        } else {
            command.add("-XX:ArchiveClassesAtExit=" + unfinishedArchive());
        }
        command.addAll(List.of("-jar", folder.resolve(jar.getFileName()).toString()));
        return command;
    }

    /** Called when the application has ended by itself: only then is its archive whole. */
    void keepArchive() {
        try {
            if (Files.exists(unfinishedArchive())) {
                Files.move(unfinishedArchive(), archive(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Says what is in the jar; its date does not, as builds are reproducible. */
    private String fingerprint() throws IOException {
        try (ZipFile content = new ZipFile(jar.toFile())) {
            int hash = content.stream()
                    .map(it -> it.getName() + " " + it.getCrc())
                    .toList()
                    .hashCode();
            return content.size() + " " + Integer.toHexString(hash);
        }
    }

    private List<String> unpackCommand() {
        return CurrentJava.command(
                128, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString());
    }

    private Path archive() {
        return folder.resolve("classes-" + Runtime.version() + ".jsa");
    }

    private Path unfinishedArchive() {
        return folder.resolve("classes.unfinished");
    }
}
