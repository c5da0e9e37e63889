package org.unionfed.plan.keycloak;

import jakarta.ws.rs.ClientErrorException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.unionfed.commons.security.Role;

/** The groups of a school's organization: one for each school role, carrying the role of that name. */
final class SchoolGroups {

    private static final String RESOURCE_CLIENT = "union-api";

    private static final int ALREADY_THERE = 409;

    private final RealmResource realm;

    SchoolGroups(RealmResource realm) {
        this.realm = realm;
    }

    /** Makes the groups and role mappings that are not there yet; answers all group ids by role name. */
    Map<String, String> provide(OrganizationResource organization) {
        String client = realm.clients().findByClientId(RESOURCE_CLIENT).get(0).getId();
        Map<String, String> ids = new HashMap<>();
        organization
                .groups()
                .getAll(null, null, null, 0, 100, true, false)
                .forEach(it -> ids.put(it.getName(), it.getId()));
        schoolRoles().forEach(role -> {
            String id = ids.computeIfAbsent(role, it -> create(organization, it));
            map(organization.groups().group(id).roles().clientLevel(client), client, role);
        });
        return ids;
    }

    /** Puts somebody into the group of a role. */
    void join(OrganizationResource organization, Map<String, String> ids, Role role, String user) {
        String group = ids.get(role.wireName());
        if (group == null) {
            throw new AccountsUnavailable("The organization has no group " + role.wireName());
        }
        try {
            organization.groups().group(group).addMember(user);
        } catch (ClientErrorException refused) {
            if (refused.getResponse().getStatus() != ALREADY_THERE) {
                throw refused;
            }
        }
    }

    /** Whether somebody has roles that hold outside their school, which only people of the federation do. */
    boolean hasRolesOfItsOwn(String user) {
        String client = realm.clients().findByClientId(RESOURCE_CLIENT).get(0).getId();
        return !realm.users().get(user).roles().clientLevel(client).listAll().isEmpty();
    }

    private static List<String> schoolRoles() {
        return Arrays.stream(Role.values())
                .filter(it -> it.scope() == Role.Scope.SCHOOL)
                .map(Role::wireName)
                .toList();
    }

    private static String create(OrganizationResource organization, String name) {
        var group = new GroupRepresentation();
        group.setName(name);
        try (var response = organization.groups().addTopLevelGroup(group)) {
            return Refusals.idOfCreated(response);
        }
    }

    private void map(RoleScopeResource mapped, String client, String role) {
        if (mapped.listAll().stream().noneMatch(it -> role.equals(it.getName()))) {
            mapped.add(List.of(realm.clients().get(client).roles().get(role).toRepresentation()));
        }
    }
}
