package org.unionfed.plan.school;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.school.ListedSchools.SchoolFilter;

/** Use case: someone looks into the register; a school's people see their own school. */
@Component
public class ReadSchools {

    private final Tenancy tenancy;
    private final ListedSchools schools;

    ReadSchools(Tenancy tenancy, ListedSchools schools) {
        this.tenancy = tenancy;
        this.schools = schools;
    }

    List<SchoolView> handle(Caller caller, SchoolFilter filter) {
        return in(caller, () -> schools.page(filter, caller));
    }

    /** One school, for those who may see it. */
    public SchoolView show(Caller caller, UUID id) {
        return in(caller, () -> schools.find(id, caller))
                .orElseThrow(() -> new BusinessException(SchoolError.SCHOOL_NOT_FOUND));
    }

    private <T> T in(Caller caller, Supplier<T> work) {
        return caller.standsAboveSchools() ? tenancy.acrossSchools(work) : tenancy.inSchool(caller.tenant(), work);
    }
}
