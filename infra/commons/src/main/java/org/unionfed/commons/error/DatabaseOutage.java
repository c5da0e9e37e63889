package org.unionfed.commons.error;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away, or went away in the middle of the work, from all other failures. */
public final class DatabaseOutage {

    private static final int MOST_CAUSES = 20;

    /** PostgreSQL ends a connection as it stops, or does not take one as it starts. */
    private static final Set<String> SERVER_STOPS_OR_STARTS = Set.of("57P01", "57P02", "57P03");

    private DatabaseOutage() {}

    /** Whether the failure goes back to it, however it is wrapped: some wrappers look like defects of ours. */
    public static boolean isIn(@Nullable Throwable failure) {
        return failure != null
                && Stream.iterate(failure, it -> it != null, Throwable::getCause)
                        .limit(MOST_CAUSES)
                        .anyMatch(DatabaseOutage::isOutage);
    }

    private static boolean isOutage(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof SQLTransientConnectionException
                || (cause instanceof SQLException failure && isLostConnection(failure.getSQLState()));
    }

    /** What has no state comes from no server: the pool says so of a connection that it has given up. */
    private static boolean isLostConnection(@Nullable String state) {
        return state == null || state.startsWith("08") || SERVER_STOPS_OR_STARTS.contains(state);
    }
}
