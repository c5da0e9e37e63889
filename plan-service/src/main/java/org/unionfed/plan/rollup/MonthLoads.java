package org.unionfed.plan.rollup;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.plan.rollup.YearFigures.MonthLoad;

/** Counts how much is planned in each month, in one statement. */
@Repository
class MonthLoads {

    private static final String LOADS = RollupFilter.CHOSEN_SCHOOLS + """
            , counted as (
                select item.month, count(*) as items, count(distinct item.tenant_id) as schools
                from rollup_item item join chosen on chosen.id = item.tenant_id
                where
            """ + RollupFilter.CHOSEN_ITEMS + """
                group by item.month
            )
            select month, coalesce(items, 0) as items, coalesce(schools, 0) as schools
            from generate_series(1, 13) as month left join counted using (month)
            order by month
            """;

    private final JdbcClient jdbc;

    MonthLoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All twelve months, and what has none as the thirteenth. */
    List<MonthLoad> of(RollupFilter filter) {
        return filter.fill(jdbc.sql(LOADS))
                .query((row, number) -> new MonthLoad(row.getInt("month"), row.getInt("items"), row.getInt("schools")))
                .list();
    }
}
