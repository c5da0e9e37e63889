package org.unionfed.plan.annualplan.content;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;

/** What can be done with a plan, by whom, and in which states. */
public enum PlanAction {
    EDIT,
    SUBMIT,
    MARK,
    WITHDRAW,
    RETURN,
    APPROVE,
    REOPEN,
    /** Begins the plan of the year after from this one. */
    CONTINUE;

    /** The name on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean possibleIn(PlanState state) {
        return switch (this) {
            case EDIT, SUBMIT -> state.editable();
            case MARK -> state == PlanState.RETURNED;
            case WITHDRAW, RETURN, APPROVE -> state == PlanState.SUBMITTED;
            case REOPEN, CONTINUE -> state == PlanState.APPROVED;
        };
    }

    /** Whether this is for the federation to do; everything else is for the school. */
    private boolean ofFederation() {
        return switch (this) {
            case EDIT, SUBMIT, MARK, WITHDRAW, CONTINUE -> false;
            case RETURN, APPROVE, REOPEN -> true;
        };
    }

    /** The role this caller acts in; one who may not is refused with NOT_ALLOWED. */
    public Role actor(Caller caller) {
        caller.requireAny(roles());
        return Arrays.stream(roles()).filter(caller::hasAny).findFirst().orElseThrow();
    }

    /** What this caller may do next with a plan in this state. */
    public static List<PlanAction> openTo(Caller caller, PlanState state) {
        return Arrays.stream(values())
                .filter(it -> it.possibleIn(state) && caller.hasAny(it.roles()))
                .toList();
    }

    private Role[] roles() {
        return ofFederation()
                ? new Role[] {Role.FEDERATION_ADMIN, Role.FEDERATION_STAFF}
                : new Role[] {Role.CHAIR, Role.OFFICER};
    }
}
