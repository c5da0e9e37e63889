package org.unionfed.plan.rollup;

import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.rollup.YearFigures.ThemeLoad;

/** Use case: the federation looks at a year in figures alone. */
@Component
class ShowFigures {

    private final Tenancy tenancy;
    private final ReportingFigures reporting;
    private final MonthLoads months;
    private final ThemeSpread themes;

    ShowFigures(Tenancy tenancy, ReportingFigures reporting, MonthLoads months, ThemeSpread themes) {
        this.tenancy = tenancy;
        this.reporting = reporting;
        this.months = months;
        this.themes = themes;
    }

    YearFigures handle(Caller caller, RollupFilter filter) {
        caller.requireReadsAllSchools();
        return tenancy.acrossSchools(() -> figures(filter));
    }

    private YearFigures figures(RollupFilter filter) {
        MonthLoads.Loads loads = months.of(filter);
        return new YearFigures(
                filter.year(),
                reporting.of(filter),
                loads.items(),
                loads.months(),
                themes.figures(filter).stream().map(ThemeLoad::of).toList());
    }
}
