package org.unionfed.notification.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionfed.commons.tenancy.Tenancy;

/** How far each audience's notices have come. */
@Component
class Positions {

    private static final String LATEST = """
            select tenant_id, last_position from audience
            where tenant_id = any (cast(string_to_array(:audiences, ',') as uuid[]))
            """;

    private final JdbcClient jdbc;
    private final Tenancy tenancy;

    Positions(JdbcClient jdbc, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
    }

    /** The latest position of each audience; one that was never told anything is left out. Asks nothing for none. */
    Map<UUID, Long> latest(Set<UUID> audiences) {
        return audiences.isEmpty() ? Map.of() : tenancy.acrossSchools(() -> ask(audiences));
    }

    private Map<UUID, Long> ask(Set<UUID> audiences) {
        var latest = new HashMap<UUID, Long>();
        jdbc.sql(LATEST)
                .param("audiences", audiences.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .query(row -> {
                    latest.put(row.getObject("tenant_id", UUID.class), row.getLong("last_position"));
                });
        return latest;
    }
}
