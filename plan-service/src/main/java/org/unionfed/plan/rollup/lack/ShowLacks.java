package org.unionfed.plan.rollup.lack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.web.Cursor;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;
import org.unionfed.plan.deadline.ZoneSettings;
import org.unionfed.plan.theme.Themes;

/** Use case: the federation looks who lacks what, and by which rules. */
@Component
class ShowLacks {

    private final Tenancy tenancy;
    private final LackingSchools schools;
    private final LackCounts counts;
    private final LackRules rules;
    private final Themes themes;
    private final ZoneSettings settings;
    private final BusinessClock clock;

    ShowLacks(
            Tenancy tenancy,
            LackingSchools schools,
            LackCounts counts,
            LackRules rules,
            Themes themes,
            ZoneSettings settings,
            BusinessClock clock) {
        this.tenancy = tenancy;
        this.schools = schools;
        this.counts = counts;
        this.rules = rules;
        this.themes = themes;
        this.settings = settings;
        this.clock = clock;
    }

    Page<LackingSchool> handle(Caller caller, LackQuery query, PageQuery page) {
        caller.requireReadsAllSchools();
        String after = page.after() == null ? null : page.after().text(0);
        query.requireKnownTheme(themes.dictionary());
        List<LackingSchool> found = tenancy.acrossSchools(() -> schools.page(query, today(), page.rows(), after));
        return Page.of(found, page, it -> Cursor.of(it.schoolCode()));
    }

    LackFigures figures(Caller caller, int year, @Nullable String region) {
        caller.requireReadsAllSchools();
        return tenancy.acrossSchools(() -> counts.of(year, region, today()));
    }

    List<LackRule> rules(Caller caller) {
        caller.requireReadsAllSchools();
        return tenancy.acrossSchools(rules::all);
    }

    private LocalDate today() {
        return clock.today(settings.zone());
    }
}
