package org.unionfed.launcher.server;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A log file that keeps what earlier runs wrote, with a mark where each one begins. When it has grown too large, what it
 * holds goes to {@code <name>.1}, and what was there to {@code <name>.2}; what was there is deleted. The writing program
 * has the file open for appending and notices nothing; a line it writes in that very moment may be lost.
 */
public final class LogFile {

    static final long LARGEST_BYTES = 20L << 20;

    /** As much of the end as anybody wants to see. */
    private static final int TAIL_BYTES = 256 << 10;

    private final Path path;
    private final long largest;
    private long begin;

    private LogFile(Path path, long largest) {
        this.path = path;
        this.largest = largest;
    }

    /** Writes the mark of a new run behind what is there. */
    public static LogFile begin(Path path, String who, Instant now) {
        return begin(path, who, now, LARGEST_BYTES);
    }

    static LogFile begin(Path path, String who, Instant now, long largest) {
        LogFile log = new LogFile(path, largest);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            log.turnWhenLarge();
            Files.writeString(
                    path,
                    "===== " + now.truncatedTo(ChronoUnit.SECONDS) + " " + who + " =====\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            log.begin = Files.size(path);
            return log;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public Path path() {
        return path;
    }

    /** Where this run begins in the file. */
    public long begin() {
        return begin;
    }

    /** Puts what the file holds aside when that has become too much. */
    public synchronized void turnWhenLarge() {
        try {
            if (Files.exists(path) && Files.size(path) > largest) {
                if (Files.exists(older(1))) {
                    Files.move(older(1), older(2), StandardCopyOption.REPLACE_EXISTING);
                }
                Files.copy(path, older(1), StandardCopyOption.REPLACE_EXISTING);
                try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
                    file.truncate(0);
                }
                begin = 0;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The last lines of this run, at most so many. */
    synchronized List<String> lastLines(int count) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long from = Math.min(file.length(), Math.max(begin, file.length() - TAIL_BYTES));
            byte[] tail = new byte[(int) (file.length() - from)];
            file.seek(from);
            int read = Math.max(0, file.read(tail));
            List<String> lines =
                    new String(tail, 0, read, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path older(int number) {
        return path.resolveSibling(path.getFileName() + "." + number);
    }
}
