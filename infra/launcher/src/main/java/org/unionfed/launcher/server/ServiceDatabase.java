package org.unionfed.launcher.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * A database of one service with its two roles: the owner, who changes the schema, and the application, who may only
 * work with the rows and cannot step around row-level security.
 *
 * @param name of the database
 * @param service whose it is; the roles are {@code <service>_owner} and {@code <service>_app}
 * @param ownerPassword the owner's password
 * @param appPassword the application's password
 */
public record ServiceDatabase(String name, String service, String ownerPassword, String appPassword) {

    /** Databases on one server are made one after the other, whoever makes them. */
    private static final long LOCK = 0x756E696F6E666564L;

    private static final String SET_PASSWORD = """
            select format('alter role %I login nosuperuser nobypassrls nocreatedb nocreaterole password %L', ?, ?)
            """;

    /** Opens connections to databases of a server as its superuser. */
    public interface Server {
        Connection connect(String database) throws SQLException;
    }

    public ServiceDatabase {
        requireIdentifier(name);
        requireIdentifier(service);
    }

    public String owner() {
        return service + "_owner";
    }

    public String app() {
        return service + "_app";
    }

    /** Creates what is missing and sets the passwords; safe to repeat. */
    public void createOn(Server server) {
        try (Connection admin = server.connect("postgres")) {
            execute(admin, "select pg_advisory_lock(" + LOCK + ")");
            createRole(admin, owner(), ownerPassword);
            createRole(admin, app(), appPassword);
            createDatabase(admin);
            try (Connection inside = server.connect(name)) {
                grant(inside);
            }
        } catch (SQLException failed) {
            throw new ServerDidNotStart("Database " + name + " cannot be created: " + failed.getMessage(), failed);
        }
    }

    private static void createRole(Connection admin, String role, String password) throws SQLException {
        if (query(admin, "select rolname from pg_roles where rolname = ?", role).isEmpty()) {
            execute(admin, "create role " + role);
        }
        execute(admin, query(admin, SET_PASSWORD, role, password).orElseThrow());
    }

    private void createDatabase(Connection admin) throws SQLException {
        if (query(admin, "select datname from pg_database where datname = ?", name)
                .isEmpty()) {
            execute(admin, "create database " + name + " owner " + owner());
        }
        execute(admin, "revoke all on database " + name + " from public");
        execute(admin, "grant connect on database " + name + " to " + app());
    }

    private void grant(Connection inside) throws SQLException {
        execute(inside, "alter schema public owner to " + owner());
        execute(inside, "revoke all on schema public from public");
        execute(inside, "grant usage on schema public to " + app());
        String byDefault = "alter default privileges for role " + owner() + " in schema public grant ";
        execute(inside, byDefault + "select, insert, update, delete on tables to " + app());
        execute(inside, byDefault + "usage, select on sequences to " + app());
    }

    private static Optional<String> query(Connection connection, String query, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void requireIdentifier(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,50}")) {
            throw new IllegalArgumentException("Not a plain identifier: " + name);
        }
    }
}
