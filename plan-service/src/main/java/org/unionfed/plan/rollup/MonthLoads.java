package org.unionfed.plan.rollup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.plan.rollup.YearFigures.MonthLoad;
import org.unionfed.plan.rollup.counting.Counted;

/** Counts how much is planned in each month, in one statement. */
@Repository
class MonthLoads {

    private static final String LOADS = ChosenRows.SCHOOLS
            + """
            , counted as (
                select item.month, %s as items_by_month, %s as items, count(distinct item.tenant_id) as schools
                from rollup_item item join chosen on chosen.id = item.tenant_id
                where %s
                group by item.month
            )
            select month, coalesce(items_by_month, 0) as items_by_month, coalesce(items, 0) as items,
                   coalesce(schools, 0) as schools
            from %s as month left join counted using (month)
            order by month
            """.formatted(
                    Counted.ITEMS_BY_MONTH, Counted.ITEMS_OF_CHOSEN_MONTHS, ChosenRows.ITEMS, Counted.EACH_MONTH);

    private final JdbcClient jdbc;

    MonthLoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Loads of(RollupFilter filter) {
        ResultSetExtractor<Loads> loads = MonthLoads::read;
        return jdbc.sql(LOADS).params(filter.parameters()).query(loads);
    }

    /** An item's first month has it among its items, and so the year has each once. */
    private static Loads read(ResultSet rows) throws SQLException {
        int items = 0;
        List<MonthLoad> months = new ArrayList<>();
        while (rows.next()) {
            items += rows.getInt("items");
            months.add(new MonthLoad(rows.getInt("month"), rows.getInt("items_by_month"), rows.getInt("schools")));
        }
        return new Loads(items, months);
    }

    /**
     * What is planned.
     *
     * @param items each once
     * @param months all twelve by month, and what has none as the thirteenth
     */
    record Loads(int items, List<MonthLoad> months) {}
}
