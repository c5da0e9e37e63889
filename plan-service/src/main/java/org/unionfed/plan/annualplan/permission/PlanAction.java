package org.unionfed.plan.annualplan.permission;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.plan.annualplan.content.PlanState;

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
    CONTINUE,
    /** Makes it the plan of another year or period. */
    MOVE,
    /** Throws a draft away that was never submitted. */
    DELETE;

    /** The name on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What was submitted is kept, and what was approved stays the plan of the year it was approved for. */
    public boolean possibleFor(PlanStanding plan) {
        return switch (this) {
            case DELETE -> possibleIn(plan.state()) && !plan.handedIn();
            case MOVE -> possibleIn(plan.state()) && !plan.approved();
            case EDIT, SUBMIT, MARK, WITHDRAW, RETURN, APPROVE, REOPEN, CONTINUE -> possibleIn(plan.state());
        };
    }

    private boolean possibleIn(PlanState state) {
        return switch (this) {
            case EDIT, SUBMIT, MOVE -> state.editable();
            case DELETE -> state == PlanState.DRAFT;
            case MARK -> state == PlanState.RETURNED;
            case WITHDRAW, RETURN, APPROVE -> state == PlanState.SUBMITTED;
            case REOPEN, CONTINUE -> state == PlanState.APPROVED;
        };
    }

    /** Whether this is for the federation to do; everything else is for the school. */
    private boolean ofFederation() {
        return switch (this) {
            case EDIT, SUBMIT, MARK, WITHDRAW, CONTINUE, MOVE, DELETE -> false;
            case RETURN, APPROVE, REOPEN -> true;
        };
    }

    /** The role this caller acts in; one who may not is refused with NOT_ALLOWED. */
    public Role actor(Caller caller) {
        caller.requireAny(roles());
        return Arrays.stream(roles()).filter(caller::hasAny).findFirst().orElseThrow();
    }

    /** The role somebody with these roles acted in; what is not known is taken for the usual one. */
    public Role actorAmong(Set<String> wireNames) {
        Role[] possible = roles();
        return Arrays.stream(possible)
                .filter(it -> wireNames.contains(it.wireName()))
                .findFirst()
                .orElse(possible[possible.length - 1]);
    }

    /** Reads what {@link #wireName} wrote. */
    public static PlanAction ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** What this caller may do next with a plan that stands like this. */
    public static List<PlanAction> openTo(Caller caller, PlanStanding plan) {
        return Arrays.stream(values())
                .filter(it -> it.possibleFor(plan) && caller.hasAny(it.roles()))
                .toList();
    }

    private Role[] roles() {
        return ofFederation()
                ? new Role[] {Role.FEDERATION_ADMIN, Role.FEDERATION_STAFF}
                : new Role[] {Role.CHAIR, Role.OFFICER};
    }
}
