package org.unionfed.plan.keycloak;

import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.unionfed.commons.security.Role;

/** The groups of a school's organization: one for each school role, carrying the role of that name. */
final class SchoolGroups {

    private final RealmResource realm;

    SchoolGroups(RealmResource realm) {
        this.realm = realm;
    }

    /** Makes the groups and role mappings that are not there yet; answers who holds which office in all of them. */
    Offices provide(OrganizationResource organization) {
        String client = realm.clients()
                .findByClientId(RealmUsers.RESOURCE_CLIENT)
                .get(0)
                .getId();
        Map<Role, String> ids = Offices.groupsOf(organization);
        for (Role role : Role.values()) {
            if (role.scope() == Role.Scope.SCHOOL) {
                String id = ids.computeIfAbsent(role, it -> create(organization, it.wireName()));
                map(organization.groups().group(id).roles().clientLevel(client), client, role.wireName());
            }
        }
        return new Offices(organization, ids);
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
