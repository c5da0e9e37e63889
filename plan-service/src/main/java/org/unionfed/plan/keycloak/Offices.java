package org.unionfed.plan.keycloak;

import jakarta.ws.rs.ClientErrorException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.MemberRepresentation;
import org.unionfed.commons.security.Role;

/**
 * Who holds which office in one school. Everybody of a school is a member, which may be thousands; the offices beyond
 * that are held by few, so that all their holders are read at once.
 */
final class Offices {

    private static final int PAGE = 100;
    private static final int ALREADY_THERE = 409;

    private final OrganizationResource organization;
    private final Map<Role, String> groups;

    Offices(OrganizationResource organization, Map<Role, String> groups) {
        this.organization = organization;
        this.groups = groups;
    }

    static Offices of(OrganizationResource organization) {
        return new Offices(organization, groupsOf(organization));
    }

    /** The groups that there are, by their roles. */
    static Map<Role, String> groupsOf(OrganizationResource organization) {
        Map<Role, String> groups = new EnumMap<>(Role.class);
        organization
                .groups()
                .getAll(null, null, null, 0, PAGE, true, false)
                .forEach(
                        it -> Role.of(it.getName(), Role.Scope.SCHOOL).ifPresent(role -> groups.put(role, it.getId())));
        return groups;
    }

    /** The offices beyond membership. */
    static List<Role> all() {
        return Arrays.stream(Role.values())
                .filter(it -> it.scope() == Role.Scope.SCHOOL && it != Role.MEMBER)
                .toList();
    }

    /** Whether the school has a group for every role. */
    boolean areComplete() {
        return groups.containsKey(Role.MEMBER) && groups.keySet().containsAll(all());
    }

    /** Everybody who holds an office. */
    List<MemberRepresentation> holders(Role office) {
        String group = groups.get(office);
        return group == null ? List.of() : membersOf(group);
    }

    private List<MemberRepresentation> membersOf(String group) {
        List<MemberRepresentation> found = new ArrayList<>();
        for (int first = 0; ; first += PAGE) {
            List<MemberRepresentation> page = organization.groups().group(group).getMembers(first, PAGE, true);
            found.addAll(page);
            if (page.size() < PAGE) {
                return found;
            }
        }
    }

    /** The roles of all who hold any office, by account. */
    Map<String, Set<Role>> held() {
        Map<String, Set<Role>> held = new HashMap<>();
        for (Role office : all()) {
            holders(office)
                    .forEach(it -> held.computeIfAbsent(it.getId(), id -> EnumSet.of(Role.MEMBER))
                            .add(office));
        }
        return held;
    }

    /** The roles of one account. */
    Set<Role> heldBy(String account) {
        Set<Role> held = EnumSet.of(Role.MEMBER);
        organization.members().member(account).groups(0, PAGE, true).stream()
                .map(GroupRepresentation::getName)
                .forEach(it -> Role.of(it, Role.Scope.SCHOOL).ifPresent(held::add));
        return held;
    }

    /** Gives an account these roles and no others; what is new comes before what is taken away. */
    void assign(String account, Set<Role> wanted) {
        groups.keySet().stream()
                .filter(it -> it == Role.MEMBER || wanted.contains(it))
                .forEach(it -> join(account, it));
        Set<Role> gone = EnumSet.copyOf(heldBy(account));
        gone.removeAll(wanted);
        gone.remove(Role.MEMBER);
        gone.forEach(it -> {
            String group = groups.get(it);
            if (group != null) {
                organization.groups().group(group).removeMember(account);
            }
        });
    }

    /** Puts somebody into the group of a role, unless they are in it. */
    void join(String account, Role role) {
        String group = groups.get(role);
        if (group == null) {
            throw new AccountsUnavailable("The organization has no group " + role.wireName());
        }
        try {
            organization.groups().group(group).addMember(account);
        } catch (ClientErrorException refused) {
            if (refused.getResponse().getStatus() != ALREADY_THERE) {
                throw refused;
            }
        }
    }
}
