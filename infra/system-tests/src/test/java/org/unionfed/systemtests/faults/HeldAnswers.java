package org.unionfed.systemtests.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Keeps requests whose change is committed from keeping their answer, and so from giving it, until this is closed: the
 * moment between commit and answer lasts as long as a test wants.
 */
final class HeldAnswers implements AutoCloseable {

    private static final int LOCK = 20_260_101;

    private final Connection database;

    private HeldAnswers(Connection database) {
        this.database = database;
    }

    /** From here on nobody is answered; the connection is a superuser's, and is closed with this. */
    static HeldAnswers in(Connection database) throws SQLException {
        HeldAnswers held = new HeldAnswers(database);
        held.execute("select pg_advisory_lock(" + LOCK + ")");
        held.execute("""
                create function hold_answer() returns trigger language plpgsql as
                'begin perform pg_advisory_xact_lock(%d); return new; end'
                """.formatted(LOCK));
        held.execute("""
                create trigger hold_answer before update on idempotency_key for each row
                when (new.answer is not null and new.effect_at is not null) execute function hold_answer()
                """);
        return held;
    }

    /** How many changes are committed without an answer. */
    int count() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Ends what is still on its way for processes that are gone; the server would finish it. */
    void forgetThem() throws SQLException {
        execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted");
    }

    @Override
    public void close() throws SQLException {
        execute("drop trigger hold_answer on idempotency_key");
        execute("drop function hold_answer()");
        database.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
