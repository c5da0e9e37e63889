package org.unionfed.plan.rollup;

import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.deadline.ZoneSettings;

/** Use case: the federation learns which years and regions there are to look at. Two statements, whatever there is. */
@Component
class ShowRollupChoices {

    private final Tenancy tenancy;
    private final YearsAndRegions found;
    private final ZoneSettings settings;
    private final BusinessClock clock;

    ShowRollupChoices(Tenancy tenancy, YearsAndRegions found, ZoneSettings settings, BusinessClock clock) {
        this.tenancy = tenancy;
        this.found = found;
        this.settings = settings;
        this.clock = clock;
    }

    RollupChoices handle(Caller caller) {
        caller.requireReadsAllSchools();
        int presentYear = clock.today(settings.zone()).getYear();
        return tenancy.acrossSchools(() -> RollupChoices.of(presentYear, found.years(), found.regions()));
    }
}
