package org.unionfed.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A statement as the application prepared it, with the parameters it was given last; it can be carried out again. */
public final class PreparedSql {

    private final String sql;
    private final Set<String> issuers;
    private final Map<Integer, Call> parameters = new LinkedHashMap<>();

    PreparedSql(String sql) {
        this.sql = sql;
        this.issuers = StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .map(PreparedSql::outermost)
                        .filter(it -> it.startsWith("org.unionfed."))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    void set(Method setter, Object[] arguments) {
        parameters.put((Integer) arguments[0], new Call(setter, Arrays.asList(arguments.clone())));
    }

    /** The statement's text. */
    public String sql() {
        return sql;
    }

    /** Names of our own classes that were at work when it was prepared. */
    public Set<String> issuers() {
        return issuers;
    }

    /** What it shows on this connection, a text per row; a change shows how many rows it changed. */
    public List<String> carryOut(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Call parameter : parameters.values()) {
                parameter.repeat(statement);
            }
            if (!statement.execute()) {
                return List.of("changed " + statement.getUpdateCount());
            }
            try (ResultSet rows = statement.getResultSet()) {
                return texts(rows);
            }
        }
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
            List<String> cells = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                cells.add(String.valueOf(rows.getString(column)));
            }
            texts.add(String.join(" | ", cells));
        }
        return texts;
    }

    private static String outermost(String className) {
        int nested = className.indexOf('$');
        return nested < 0 ? className : className.substring(0, nested);
    }

    /** One parameter, as it was set. */
    private record Call(Method setter, List<Object> arguments) {

        void repeat(PreparedStatement statement) throws SQLException {
            try {
                setter.invoke(statement, arguments.toArray());
            } catch (InvocationTargetException refused) {
                if (refused.getCause() instanceof SQLException failure) {
                    throw failure;
                }
                throw new IllegalStateException(refused);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
