package org.unionfed.bench.suite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.unionfed.launcher.server.PostgresServer;

/**
 * A database of the suite, as its server's superuser: for filling, and for asking by hand. Statements go as plain text,
 * as {@code psql} sends them.
 *
 * @param url its JDBC address
 * @param password the superuser's
 */
public record Database(String url, String password) {

    /** Opens a connection that the caller closes. */
    public Session open() {
        Properties settings = new Properties();
        settings.setProperty("user", PostgresServer.SUPERUSER);
        settings.setProperty("password", password);
        settings.setProperty("preferQueryMode", "simple");
        try {
            return new Session(DriverManager.getConnection(url, settings));
        } catch (SQLException failed) {
            throw new IllegalStateException("No connection to " + url, failed);
        }
    }

    /** Carries out statements in a connection of their own. */
    public void execute(String... statements) {
        try (Session session = open()) {
            for (String statement : statements) {
                session.execute(statement);
            }
        }
    }

    /** One number. */
    public long number(String query) {
        try (Session session = open()) {
            return session.number(query);
        }
    }

    /** An open connection; every statement is a transaction of its own. */
    public static final class Session implements AutoCloseable {

        private final Connection connection;

        Session(Connection connection) {
            this.connection = connection;
        }

        public void execute(String sql) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed.getMessage() + " in\n" + sql, failed);
            }
        }

        /** One number; 0 when there is no row. */
        public long number(String query) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                return rows.next() ? rows.getLong(1) : 0;
            } catch (SQLException failed) {
                throw new IllegalStateException(failed.getMessage() + " in\n" + query, failed);
            }
        }

        /** The first column of all rows. */
        public List<String> texts(String query) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                List<String> texts = new ArrayList<>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            } catch (SQLException failed) {
                throw new IllegalStateException(failed.getMessage() + " in\n" + query, failed);
            }
        }

        /** Reads all rows and columns as text and answers how many rows there were. */
        public int read(String query) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                int columns = rows.getMetaData().getColumnCount();
                int count = 0;
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getString(column);
                    }
                    count++;
                }
                return count;
            } catch (SQLException failed) {
                throw new IllegalStateException(failed.getMessage() + " in\n" + query, failed);
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
