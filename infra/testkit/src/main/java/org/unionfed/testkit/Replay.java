package org.unionfed.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Carries statements of one tenant out again, wherever a test says, and tells what it saw or changed of that tenant.
 * Nothing it does is kept.
 */
public final class Replay {

    private static final Pattern CHANGED_TABLE =
            Pattern.compile("^\\s*(?:insert\\s+into|update|delete\\s+from)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final String GUARDED_TABLES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname = current_schema() and c.relrowsecurity
            """;
    private static final String REFUSED_BY_POLICY = "42501";

    private final List<PreparedSql> statements;
    private final Set<String> marks;
    private final Set<String> freeTables;

    /**
     * @param statements what to carry out; of several with the same text the last
     * @param marks ids and names that give the tenant away
     * @param freeTables tables that belong to no tenant
     */
    public Replay(List<PreparedSql> statements, Set<String> marks, Set<String> freeTables) {
        Map<String, PreparedSql> byText = new LinkedHashMap<>();
        statements.stream()
                .filter(it -> !it.sql().contains("set_config(")) // says whose turn it is, which the test does here
                .forEach(it -> byText.put(it.sql(), it));
        this.statements = List.copyOf(byText.values());
        this.marks = marks;
        this.freeTables = freeTables;
    }

    /**
     * What there was to see or to change on a connection that is in a transaction: by each statement, and in each table
     * that has policies, read as a whole.
     */
    public List<String> on(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String table : new PreparedSql(GUARDED_TABLES).carryOut(connection)) {
            new PreparedSql("select row.*::text from " + table + " row")
                    .carryOut(connection).stream()
                            .filter(row -> marks.stream().anyMatch(row::contains))
                            .forEach(row -> found.add(table + " → " + row));
        }
        for (PreparedSql statement : statements) {
            Savepoint before = connection.setSavepoint();
            try {
                statement.carryOut(connection).stream()
                        .filter(it -> isOfTenant(statement, it))
                        .forEach(it -> found.add(statement.sql().strip() + " → " + it));
            } catch (SQLException failure) {
                if (!REFUSED_BY_POLICY.equals(failure.getSQLState()) && !isFree(statement)) {
                    found.add(statement.sql().strip() + " failed: " + failure.getMessage());
                }
            }
            connection.rollback(before);
        }
        return found;
    }

    private boolean isOfTenant(PreparedSql statement, String row) {
        boolean changing = CHANGED_TABLE.matcher(statement.sql()).find();
        return changing
                ? !isFree(statement) && !row.equals("changed 0")
                : marks.stream().anyMatch(row::contains);
    }

    private boolean isFree(PreparedSql statement) {
        Matcher change = CHANGED_TABLE.matcher(statement.sql());
        return change.find() && freeTables.contains(change.group(1).toLowerCase(Locale.ROOT));
    }
}
