package org.unionfed.plan.annualplan.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.annualplan.content.PlanState;

/** Who may see which plans: a school its own, the federation those that were handed in. */
@Component
public class PlanAccess {

    private final Tenancy tenancy;
    private final PlanRegister register;

    PlanAccess(Tenancy tenancy, PlanRegister register) {
        this.tenancy = tenancy;
        this.register = register;
    }

    /**
     * In which school's rows this caller may look for a plan; none when there is nothing to find. A caller with
     * neither a school nor a role of the federation is refused with NO_SCHOOL.
     */
    public Optional<TenantId> schoolOf(Caller caller, UUID planId) {
        return caller.standsAboveSchools()
                ? tenancy.acrossSchools(() -> register.schoolOf(planId))
                : Optional.of(caller.tenant());
    }

    /** The states in which this caller sees a plan: those who write it see it always, others once it was handed in. */
    public static List<PlanState> visibleStates(Caller caller) {
        return caller.hasAny(Role.OFFICER, Role.CHAIR) ? Arrays.asList(PlanState.values()) : PlanState.allPublished();
    }
}
