package org.unionfed.plan.rollup.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.web.Cursor;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;

/** Use case: the federation holds two years against each other. */
@Component
class CompareYears {

    private final Tenancy tenancy;
    private final ComparedYears years;

    CompareYears(Tenancy tenancy, ComparedYears years) {
        this.tenancy = tenancy;
        this.years = years;
    }

    Comparison handle(Caller caller, YearPair pair) {
        caller.requireReadsAllSchools();
        return tenancy.acrossSchools(() -> years.of(pair));
    }

    Page<Comparison.ComparedSchool> schools(
            Caller caller, YearPair pair, Comparison.@Nullable SchoolChange only, PageQuery page) {
        caller.requireReadsAllSchools();
        String after = page.after() == null ? null : page.after().text(0);
        List<Comparison.ComparedSchool> found =
                tenancy.acrossSchools(() -> years.schools(pair, only, page.rows(), after));
        return Page.of(found, page, it -> Cursor.of(it.schoolCode()));
    }
}
