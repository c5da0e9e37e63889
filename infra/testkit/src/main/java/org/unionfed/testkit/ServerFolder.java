package org.unionfed.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * The files through which test JVMs and the supervisor talk: a wish per server, answered by an address or a failure.
 *
 * @param path the folder
 */
record ServerFolder(Path path) {

    /** Held, shared, by every JVM that may use the servers. */
    Path clientsLock() {
        return path.resolve("clients.lock");
    }

    /** Held by whoever is about to start a supervisor. */
    Path startLock() {
        return path.resolve("start.lock");
    }

    /** Held by the supervisor as long as it lives. */
    Path supervisorLock() {
        return path.resolve("supervisor.lock");
    }

    Path supervisorLog() {
        return path.resolve("supervisor.log");
    }

    /** Says for people where the servers come from; written by the supervisor before it takes its lock. */
    String source() {
        try {
            return Files.readString(path.resolve("source.txt"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void describeSource(String text) throws IOException {
        Files.writeString(path.resolve("source.txt"), text);
    }

    /** Unpacked programs, which outlive the servers' data. */
    Path software() {
        return path.resolve("software");
    }

    /** Data and logs of the servers of one supervisor. */
    Path data() {
        return path.resolve("data");
    }

    /** Deletes the data of servers that run no more. */
    void deleteData() {
        try {
            FileSystemUtils.deleteRecursively(data());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void wish(ServerKind kind) {
        try {
            Files.createDirectories(path);
            Files.writeString(file(kind, "wanted"), "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    boolean isWished(ServerKind kind) {
        return Files.exists(file(kind, "wanted"));
    }

    void answer(ServerKind kind, ServerAddress address) throws IOException {
        address.writeTo(file(kind, "properties"));
    }

    Optional<ServerAddress> address(ServerKind kind) {
        Path file = file(kind, "properties");
        return Files.exists(file) ? Optional.of(ServerAddress.readFrom(file)) : Optional.empty();
    }

    void fail(ServerKind kind, String why) {
        try {
            Files.writeString(file(kind, "failed"), why);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Optional<String> failure(ServerKind kind) {
        try {
            Path file = file(kind, "failed");
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Forgets all wishes and answers. */
    void forget() {
        for (ServerKind kind : ServerKind.values()) {
            for (String ending : new String[] {"wanted", "properties", "failed"}) {
                try {
                    Files.deleteIfExists(file(kind, ending));
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            }
        }
    }

    private Path file(ServerKind kind, String ending) {
        return path.resolve(kind.name().toLowerCase(Locale.ROOT) + "." + ending);
    }
}
