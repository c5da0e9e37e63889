package org.unionfed.plan.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.unionfed.commons.security.Role;

/** What somebody can be in their school's union, in the order in which people read it. */
public enum SchoolRole {
    CHAIR(Role.CHAIR),
    OFFICER(Role.OFFICER),
    WELFARE_OFFICER(Role.WELFARE_OFFICER),
    WELFARE_APPROVER(Role.WELFARE_APPROVER),
    AUDITOR(Role.AUDITOR),
    MEMBER(Role.MEMBER);

    private final Role role;

    SchoolRole(Role role) {
        this.role = role;
    }

    /** The role in tokens. */
    Role role() {
        return role;
    }

    /** The name on the wire, the same as in tokens. */
    @JsonValue
    public String wireName() {
        return role.wireName();
    }

    /** The role of that name on the wire. */
    @JsonCreator
    public static SchoolRole of(String wireName) {
        for (SchoolRole it : values()) {
            if (it.wireName().equals(wireName)) {
                return it;
            }
        }
        throw new IllegalArgumentException("No role " + wireName);
    }

    static List<SchoolRole> of(Collection<Role> roles) {
        return List.of(values()).stream().filter(it -> roles.contains(it.role)).toList();
    }

    /** Roles as tokens name them; everybody is a member. */
    static Set<Role> rolesOf(Collection<SchoolRole> wanted) {
        Set<Role> roles = EnumSet.of(Role.MEMBER);
        wanted.forEach(it -> roles.add(it.role));
        return roles;
    }
}
