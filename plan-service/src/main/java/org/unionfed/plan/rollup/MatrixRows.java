package org.unionfed.plan.rollup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.web.PageQuery;

/** Counts the items of each school and month, in one statement for a page of schools, by their codes. */
@Repository
class MatrixRows {

    /** A column for each month and one for what has none: an array would be taken apart for longer than it is counted. */
    private static final List<String> MONTHS = IntStream.rangeClosed(1, RollupProjection.NO_MONTH)
            .mapToObj("month_%d"::formatted)
            .toList();

    private static final String COUNTS = IntStream.rangeClosed(1, RollupProjection.NO_MONTH)
            .mapToObj("count(*) filter (where item.month = %1$d) as month_%1$d"::formatted)
            .collect(Collectors.joining(", "));

    private static final String ROWS =
            RollupFilter.CHOSEN_SCHOOLS + """
            , page as (
                select * from chosen
                where cast(:after as text) is null or code > :after
                order by code limit :rows
            )
            select page.*, plan.*, counted.*
            from page
            left join lateral (
                select case when bool_or(state = 'SUBMITTED') then 'SUBMITTED'
                            when bool_or(state = 'RETURNED') then 'RETURNED'
                            when bool_or(state = 'APPROVED') then 'APPROVED'
                            else 'MISSING' end as most_urgent_state,
                       min(handed_in_at) as handed_in_at, max(approved_at) as approved_at
                from rollup_plan where plan_year = :year and tenant_id = page.id
            ) plan on true
            left join lateral (
                select %s from rollup_item item where item.tenant_id = page.id and
            """.formatted(COUNTS) + RollupFilter.CHOSEN_ITEMS + """
            ) counted on true
            order by page.code
            """;

    private final JdbcClient jdbc;

    MatrixRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, and one row more when there is a next. */
    List<Matrix.Row> page(RollupFilter filter, PageQuery page, @Nullable Instant deadline) {
        return rows(filter)
                .param("after", page.after() == null ? null : page.after().text(0))
                .param("rows", page.rows())
                .query((row, number) -> read(row, deadline))
                .list();
    }

    /** All schools, one after the other; the stream must be closed. */
    Stream<Matrix.Row> all(RollupFilter filter, @Nullable Instant deadline) {
        return rows(filter)
                .param("after", null)
                .param("rows", Integer.MAX_VALUE)
                .query((row, number) -> read(row, deadline))
                .stream();
    }

    private StatementSpec rows(RollupFilter filter) {
        return filter.fill(jdbc.sql(ROWS).withFetchSize(1_000));
    }

    private static Matrix.Row read(ResultSet row, @Nullable Instant deadline) throws SQLException {
        List<Integer> counts = counts(row);
        Timestamp handedIn = row.getTimestamp("handed_in_at");
        Instant at = handedIn == null ? null : handedIn.toInstant();
        return new Matrix.Row(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("region"),
                Matrix.State.valueOf(row.getString("most_urgent_state")),
                at,
                onTime(at, deadline),
                row.getTimestamp("approved_at") != null,
                counts.subList(0, 12),
                counts.get(12));
    }

    private static @Nullable Boolean onTime(@Nullable Instant handedIn, @Nullable Instant deadline) {
        if (handedIn == null || deadline == null) {
            return null;
        }
        return handedIn.isBefore(deadline);
    }

    private static List<Integer> counts(ResultSet row) throws SQLException {
        List<Integer> counts = new ArrayList<>(MONTHS.size());
        for (String month : MONTHS) {
            counts.add(row.getInt(month));
        }
        return counts;
    }
}
