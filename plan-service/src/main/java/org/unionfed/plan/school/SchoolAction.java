package org.unionfed.plan.school;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;

/** What can be done with a school of the register. */
public enum SchoolAction {
    CORRECT,
    WITHDRAW,
    SUSPEND,
    RESUME;

    /** The name on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What this caller may do next with a school in this state. */
    static List<SchoolAction> openTo(Caller caller, SchoolState state) {
        if (!caller.hasAny(Role.FEDERATION_ADMIN)) {
            return List.of();
        }
        return switch (state) {
            case PROVISIONING -> List.of(CORRECT, WITHDRAW);
            case ACTIVE -> List.of(SUSPEND);
            case SUSPENDED -> List.of(RESUME);
        };
    }
}
