package org.unionfed.plan.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.unionfed.commons.security.Role;
import org.unionfed.plan.keycloak.AccountRefused.Reason;

/** Keeps the schools' accounts in Keycloak: a school is an organization, its code is the organization's alias. */
final class KeycloakSchoolAccounts implements SchoolAccounts {

    private static final int PAGE = 100;

    private final RealmResource realm;
    private final SchoolGroups groups;
    private final RealmUsers users;
    private final ChairAccount chairs;

    KeycloakSchoolAccounts(RealmResource realm) {
        this.realm = realm;
        this.groups = new SchoolGroups(realm);
        this.users = new RealmUsers(realm);
        this.chairs = new ChairAccount(realm);
    }

    @Override
    public UUID provide(SchoolToProvide school) {
        return Asking.of(() -> {
            String id = findOrganization(school.code())
                    .map(OrganizationRepresentation::getId)
                    .orElseGet(() -> create(school));
            OrganizationResource organization = realm.organizations().get(id);
            Offices offices = groups.provide(organization);
            offices.join(chairs.provide(school, id, organization), Role.CHAIR);
            return UUID.fromString(id);
        });
    }

    @Override
    public void withdraw(SchoolToProvide school) {
        Asking.to(() -> {
            Optional<OrganizationRepresentation> made = findOrganization(school.code());
            chairs.withdraw(school, made.map(OrganizationRepresentation::getId).orElse(null));
            made.map(it -> realm.organizations().get(it.getId())).ifPresent(KeycloakSchoolAccounts::deleteIfEmpty);
        });
    }

    @Override
    public void withdrawChair(SchoolToProvide school) {
        Asking.to(() -> chairs.withdraw(
                school,
                findOrganization(school.code())
                        .map(OrganizationRepresentation::getId)
                        .orElse(null)));
    }

    @Override
    public boolean usernameFree(String username, String schoolCode) {
        return Asking.of(() ->
                users.find(username).map(it -> isOf(schoolCode, it.getId())).orElse(true));
    }

    @Override
    public boolean emailFree(String email, String schoolCode) {
        return Asking.of(() ->
                users.findByEmail(email).map(it -> isOf(schoolCode, it.getId())).orElse(true));
    }

    @Override
    public void enable(UUID organization, boolean enabled) {
        Asking.of(() -> {
            OrganizationResource resource = realm.organizations().get(organization.toString());
            OrganizationRepresentation present = resource.toRepresentation();
            if (present.isEnabled() != enabled) {
                present.setEnabled(enabled);
                try (var response = resource.update(present)) {
                    Refusals.requireSuccess(response);
                }
            }
            if (!enabled) {
                chairs.signOutAll(resource);
            }
            return true;
        });
    }

    @Override
    public Optional<String> firstPassword(UUID organization, String username) {
        return Asking.of(() -> users.find(username)
                .filter(it -> users.belongsTo(it.getId(), organization.toString()))
                .filter(users::waitsForFirstSignIn)
                .map(it -> users.renewPassword(it.getId())));
    }

    private boolean isOf(String schoolCode, String account) {
        return users.organizationsOf(account).stream().anyMatch(it -> schoolCode.equals(it.getAlias()));
    }

    /** People who are in it came otherwise, and keep it. */
    private static void deleteIfEmpty(OrganizationResource organization) {
        if (organization.members().list(0, 1).isEmpty()) {
            organization.delete().close();
        }
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
            return response.getStatus() == 409 ? findUnmarked(school.code()) : Refusals.idOfCreated(response);
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
                throw new AccountRefused(
                        Reason.SCHOOL_NAME_TAKEN, "Another organization has the name of school " + code);
            }
        }
    }
}
