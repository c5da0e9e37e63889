package org.unionfed.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.unionfed.launcher.server.Folders;

/**
 * The one folder that holds everything a run leaves behind.
 *
 * @param path where it is
 */
record DataFolder(Path path) {

    private static final long NEEDED_GIGABYTES = 3;

    /** What a fresh start keeps: programs that would only have to be made again, and what the launcher itself has open. */
    private static final Set<String> KEPT_WHEN_EMPTIED =
            Set.of("software", "applications", "launcher.lock", "launcher.log");

    Path postgres() {
        return path.resolve("postgresql");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    /** Programs of the servers, unpacked. */
    Path software() {
        return path.resolve("software");
    }

    /** Our applications, unpacked for a quick start. */
    Path applications() {
        return path.resolve("applications");
    }

    Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }

    /** The certificate for others who reach the suite. */
    Path tls() {
        return path.resolve("tls");
    }

    Path secrets() {
        return path.resolve("secrets.properties");
    }

    /** Held by the launcher as long as it lives. */
    Path lock() {
        return path.resolve("launcher.lock");
    }

    /** What the launcher says when it runs detached. */
    Path launcherLog() {
        return path.resolve("launcher.log");
    }

    /** What runs at the moment, for {@code infra/status} and {@code infra/down}. */
    Path running() {
        return path.resolve("running.properties");
    }

    /** Says which demo data has been loaded. */
    Path demoMarker() {
        return path.resolve("demo-loaded.txt");
    }

    /**
     * Remembers that demo data is the first thing that is made here, which is so while there is no database yet. Only
     * then may its past be lived: where people have worked, what they do meanwhile would be dated back too.
     */
    void beginDemo() {
        try {
            if (!Files.exists(postgres())) {
                Files.writeString(demoBegun(), "");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether demo data was the first thing that was made here, and is not complete yet. */
    boolean isDemoBegun() {
        return Files.exists(demoBegun());
    }

    void endDemo() {
        try {
            Files.deleteIfExists(demoBegun());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Path demoBegun() {
        return path.resolve("demo-begun.txt");
    }

    Path processes() {
        return path.resolve("processes.txt");
    }

    /** Makes the folder when it is missing; refuses when the disk is nearly full. */
    void prepare() {
        try {
            Files.createDirectories(path);
            Files.createDirectories(path.resolve("logs"));
            long free = Files.getFileStore(path).getUsableSpace() >> 30;
            if (free < NEEDED_GIGABYTES) {
                throw new LaunchProblem(
                        path + " 所在磁盘只剩 " + free + " GB，至少需要 " + NEEDED_GIGABYTES + " GB，可用 --data=FOLDER 换地方",
                        "only " + free + " GB are free for " + path + ", at least " + NEEDED_GIGABYTES
                                + " GB are needed; --data=FOLDER moves the data");
            }
        } catch (IOException impossible) {
            throw new LaunchProblem(
                    "无法使用数据文件夹 " + path, "the data folder " + path + " cannot be used: " + impossible.getMessage());
        }
    }

    /** Deletes all data of earlier runs. */
    void empty() {
        try (Stream<Path> content = Files.list(path)) {
            for (Path each : content.toList()) {
                if (!KEPT_WHEN_EMPTIED.contains(each.getFileName().toString())) {
                    Folders.delete(each);
                }
            }
            Files.createDirectories(path.resolve("logs"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
