package org.unionfed.plan.school;

import org.springframework.stereotype.Component;
import org.unionfed.commons.tenancy.TenantId;

/** Says again how a school stands, for those who came later or have forgotten. */
@Component
public class SchoolRepublication {

    private final Schools schools;
    private final PublishedSchoolFacts facts;

    SchoolRepublication(Schools schools, PublishedSchoolFacts facts) {
        this.schools = schools;
        this.facts = facts;
    }

    /** To be called across schools; answers false while something newer of the school waits to be said. */
    public boolean republish(TenantId school) {
        return schools.findForChange(school.value()).map(facts::standing).orElse(true);
    }
}
