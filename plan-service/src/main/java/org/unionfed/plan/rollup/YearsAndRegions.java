package org.unionfed.plan.rollup;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.plan.rollup.RollupChoices.RegionChoice;
import org.unionfed.plan.rollup.RollupChoices.YearChoice;
import org.unionfed.plan.school.CountedSchools;

/** Reads which years and regions there is something of, one statement each. */
@Repository
class YearsAndRegions {

    private final JdbcClient jdbc;

    YearsAndRegions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Years with plans or items, latest first. */
    List<YearChoice> years() {
        return jdbc.sql("""
            select year, sum(plans) as plans, sum(items) as items
            from (select plan_year as year, count(*) as plans, 0 as items from rollup_plan group by plan_year
                  union all
                  select item_year, 0, sum(items) from rollup_months group by item_year) counted
            group by year order by year desc
            """)
                .query((row, number) -> new YearChoice(row.getInt("year"), row.getInt("plans"), row.getInt("items")))
                .list();
    }

    /** Regions of the schools that count, those with most of them first. */
    List<RegionChoice> regions() {
        return jdbc.sql("select region, count(*) as schools from (" + CountedSchools.ROWS + """
            ) counted group by region order by schools desc, region
            """)
                .query((row, number) -> new RegionChoice(row.getString("region"), row.getInt("schools")))
                .list();
    }
}
