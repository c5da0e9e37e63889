package org.unionfed.plan.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.unionfed.commons.security.Role;

/** Keeps the schools' accounts in Keycloak: a school is an organization, its code is the organization's alias. */
final class KeycloakSchoolAccounts implements SchoolAccounts {

    private static final int PAGE = 100;

    private final RealmResource realm;
    private final SchoolGroups groups;
    private final ChairAccount chairs;

    KeycloakSchoolAccounts(RealmResource realm) {
        this.realm = realm;
        this.groups = new SchoolGroups(realm);
        this.chairs = new ChairAccount(realm);
    }

    @Override
    public UUID provide(SchoolToProvide school) {
        return Asking.of(() -> {
            String id = findOrganization(school.code())
                    .map(OrganizationRepresentation::getId)
                    .orElseGet(() -> create(school));
            OrganizationResource organization = realm.organizations().get(id);
            Map<String, String> groupIds = groups.provide(organization);
            String chair = chairs.provide(school, id, organization);
            groups.join(organization, groupIds, Role.CHAIR, chair);
            return UUID.fromString(id);
        });
    }

    @Override
    public boolean usernameFree(String username, String schoolCode) {
        return Asking.of(() -> chairs.find(username)
                .map(it -> chairs.organizationsOf(it).stream().anyMatch(school -> schoolCode.equals(school.getAlias())))
                .orElse(true));
    }

    @Override
    public void enable(UUID organization, boolean enabled) {
        Asking.of(() -> {
            OrganizationResource resource = realm.organizations().get(organization.toString());
            OrganizationRepresentation present = resource.toRepresentation();
            if (present.isEnabled() != enabled) {
                present.setEnabled(enabled);
                resource.update(present).close();
            }
            if (!enabled) {
                chairs.signOutAll(resource);
            }
            return true;
        });
    }

    @Override
    public String renewPassword(UUID organization, String username) {
        return Asking.of(() -> {
            UserRepresentation user = chairs.find(username)
                    .filter(it -> chairs.belongsTo(it, organization.toString()))
                    .orElseThrow(() -> new UsernameTaken(username));
            CredentialRepresentation password = TemporaryPassword.credential();
            realm.users().get(user.getId()).resetPassword(password);
            return password.getValue();
        });
    }

    /** Keycloak searches organizations by name and attribute, not by alias, so the code is kept as both. */
    private Optional<OrganizationRepresentation> findOrganization(String code) {
        return realm.organizations().searchByAttribute("code:" + code).stream()
                .filter(it -> code.equals(it.getAlias()))
                .findFirst();
    }

    private String create(SchoolToProvide school) {
        var organization = new OrganizationRepresentation();
        organization.setName(school.name());
        organization.setAlias(school.code());
        organization.setEnabled(true);
        organization.setAttributes(Map.of(
                "code", List.of(school.code()),
                "kind", List.of(school.kind()),
                "region", List.of(school.region())));
        try (var response = realm.organizations().create(organization)) {
            return response.getStatus() == 409
                    ? findUnmarked(school.code())
                    : CreatedResponseUtil.getCreatedId(response);
        }
    }

    /** An organization of this alias that was not made here, for example one that came with the realm. */
    private String findUnmarked(String code) {
        for (int first = 0; ; first += PAGE) {
            List<OrganizationRepresentation> page = realm.organizations().list(first, PAGE);
            Optional<OrganizationRepresentation> found =
                    page.stream().filter(it -> code.equals(it.getAlias())).findFirst();
            if (found.isPresent()) {
                return found.get().getId();
            }
            if (page.size() < PAGE) {
                throw new AccountsUnavailable("Another organization has the name of school " + code);
            }
        }
    }
}
