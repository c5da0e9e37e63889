package org.unionfed.plan.rollup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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
import org.unionfed.commons.web.Cursor;
import org.unionfed.plan.deadline.Lateness;
import org.unionfed.plan.rollup.counting.Counted;

/** Reads how many items each school has in each month, in one statement for a page of schools, by their codes. */
@Repository
class MatrixRows {

    /**
     * The first columns are the months, what has none, and each item once: an array would be taken apart for longer than
     * it is counted, and fourteen names for each school be looked up for as long.
     */
    private static final String ROWS = ChosenRows.SCHOOLS + """
        , page as (
            select * from chosen
            where cast(:after as text) is null or code > :after
            order by code limit :rows
        )
        select counted.*, page.*, plan.*,
        """ + Lateness.LATE + """
               as late
        from page
        left join lateral (
            select case when bool_or(state = 'SUBMITTED') then 'SUBMITTED'
                        when bool_or(state = 'RETURNED') then 'RETURNED'
                        when bool_or(state = 'APPROVED') then 'APPROVED'
                        else 'MISSING' end as most_urgent_state,
                   min(handed_in_at) as handed_in_at, max(approved_at) is not null as approved
            from rollup_plan where plan_year = :year and tenant_id = page.id
        ) plan on true
        left join lateral (%s) counted on true
        left join
        """ + Lateness.DEADLINES + """
            on true
        order by page.code
        """;

    /** Of all items: counted when their plan was approved. */
    private static final String OF_ALL = ROWS.formatted("""
        select %s, sum(months.items) from rollup_months months where months.tenant_id = page.id and months.item_year = :year
        """.formatted(eachMonth("sum(months.month_%d)")));

    /** Of the items of one theme: counted now. */
    private static final String OF_THEME =
            ROWS.formatted("select %s, %s from rollup_item item where item.tenant_id = page.id and "
                            .formatted(
                                    eachMonth(Counted.ITEMS_BY_MONTH + " filter (where item.month = %d)"),
                                    Counted.ITEMS)
                    + ChosenRows.ITEMS);

    private static final int ALL_ITEMS = Counted.NO_MONTH + 1;

    private final JdbcClient jdbc;
    private final Lateness lateness;

    MatrixRows(JdbcClient jdbc, Lateness lateness) {
        this.jdbc = jdbc;
        this.lateness = lateness;
    }

    /** One page, and one row more when there is a next. */
    List<Matrix.Row> page(RollupFilter filter, int limit, @Nullable Cursor after) {
        return rows(filter)
                .param("after", after == null ? null : after.text(0))
                .param("rows", limit + 1)
                .query((row, number) -> read(row, filter))
                .list();
    }

    /** All schools, one after the other; the stream must be closed. */
    Stream<Matrix.Row> all(RollupFilter filter) {
        return rows(filter)
                .param("after", null)
                .param("rows", Integer.MAX_VALUE)
                .query((row, number) -> read(row, filter))
                .stream();
    }

    private StatementSpec rows(RollupFilter filter) {
        String statement = filter.theme() == null ? OF_ALL : OF_THEME;
        return jdbc.sql(statement)
                .withFetchSize(2_000)
                .params(filter.parameters())
                .params(lateness.in(filter.year()));
    }

    private static String eachMonth(String column) {
        return IntStream.rangeClosed(1, Counted.NO_MONTH)
                .mapToObj(column::formatted)
                .collect(Collectors.joining(", "));
    }

    private static Matrix.Row read(ResultSet row, RollupFilter filter) throws SQLException {
        List<Integer> counts = counts(row, filter.month());
        Timestamp handedIn = row.getTimestamp("handed_in_at");
        Boolean late = row.getObject("late", Boolean.class);
        return new Matrix.Row(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("region"),
                Matrix.State.valueOf(row.getString("most_urgent_state")),
                handedIn == null ? null : handedIn.toInstant(),
                late == null ? null : !late,
                row.getBoolean("approved"),
                filter.month() == null ? row.getInt(ALL_ITEMS) : counts.get(filter.month() - 1),
                counts.subList(0, 12),
                counts.get(12));
    }

    private static List<Integer> counts(ResultSet row, @Nullable Integer only) throws SQLException {
        List<Integer> counts = new ArrayList<>(Counted.NO_MONTH);
        for (int month = 1; month <= Counted.NO_MONTH; month++) {
            counts.add(only == null || only == month ? row.getInt(month) : 0);
        }
        return counts;
    }
}
