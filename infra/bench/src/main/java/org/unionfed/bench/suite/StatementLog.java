package org.unionfed.bench.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Counts the statements that reach PostgreSQL from a service, by having the server write each down for a while. */
public final class StatementLog implements AutoCloseable {

    private static final String MARK = "statement of ";

    private final Database database;
    private final Path log;
    private final String role;

    /** Switches the log on, until this is closed. */
    StatementLog(Database database, Path log, String role) {
        this.database = database;
        this.log = log;
        this.role = role;
        set("log_line_prefix = '" + MARK + "%u '", "log_statement = 'all'");
    }

    /** How many there are while the work goes on; the service's own housekeeping may add some. */
    public long during(Runnable work) {
        long begin = size();
        work.run();
        return linesFrom(begin);
    }

    @Override
    public void close() {
        set("log_statement = 'none'", "log_line_prefix = '%m [%p] '");
    }

    private void set(String... settings) {
        for (String setting : settings) {
            database.execute("alter system set " + setting);
        }
        database.execute("select pg_reload_conf()");
    }

    private long linesFrom(long begin) {
        try (FileChannel file = FileChannel.open(log, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) (file.size() - begin));
            file.read(bytes, begin);
            return new String(bytes.array(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> it.startsWith(MARK + role + " LOG:"))
                    .count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long size() {
        try {
            return Files.size(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
