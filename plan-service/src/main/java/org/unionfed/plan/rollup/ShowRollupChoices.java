package org.unionfed.plan.rollup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.rollup.RollupChoices.RegionChoice;
import org.unionfed.plan.rollup.RollupChoices.YearChoice;
import org.unionfed.plan.rollup.deadline.RollupSettings;

/** Use case: the federation learns which years and regions there are to look at. Two statements, whatever there is. */
@Component
class ShowRollupChoices {

    private final Tenancy tenancy;
    private final JdbcClient jdbc;
    private final RollupSettings settings;
    private final Clock clock;

    ShowRollupChoices(Tenancy tenancy, JdbcClient jdbc, RollupSettings settings, Clock clock) {
        this.tenancy = tenancy;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    RollupChoices handle(Caller caller) {
        ShowRollup.requireFederation(caller);
        int presentYear = LocalDate.now(clock.withZone(settings.zone())).getYear();
        return tenancy.acrossSchools(() -> RollupChoices.of(presentYear, years(), regions()));
    }

    private List<YearChoice> years() {
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

    private List<RegionChoice> regions() {
        return jdbc.sql("""
            select region, count(*) as schools from school
            where state = 'ACTIVE' group by region order by schools desc, region
            """)
                .query((row, number) -> new RegionChoice(row.getString("region"), row.getInt("schools")))
                .list();
    }
}
