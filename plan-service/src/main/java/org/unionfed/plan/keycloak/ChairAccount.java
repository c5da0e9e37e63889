package org.unionfed.plan.keycloak;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The account of a school's first chair, who lets everybody else in. */
final class ChairAccount {

    private static final int PAGE = 100;

    private final RealmResource realm;

    ChairAccount(RealmResource realm) {
        this.realm = realm;
    }

    /** The id of the account, which is a member of the organization afterwards. */
    String provide(SchoolToProvide school, String organizationId, OrganizationResource organization) {
        String user = find(school.chairUsername())
                .map(it -> ours(it, school, organizationId))
                .orElseGet(() -> create(school));
        if (!belongsTo(user, organizationId)) {
            try (var response = organization.members().addMember(user)) {
                requireSuccess(response.getStatus());
            }
        }
        return user;
    }

    Optional<UserRepresentation> find(String username) {
        return realm.users().searchByUsername(username, true).stream().findFirst();
    }

    List<OrganizationRepresentation> organizationsOf(UserRepresentation user) {
        return realm.organizations().members().getOrganizations(user.getId(), true);
    }

    boolean belongsTo(UserRepresentation user, String organization) {
        return belongsTo(user.getId(), organization);
    }

    /** Ends the sessions of everybody in the organization. */
    void signOutAll(OrganizationResource organization) {
        for (int first = 0; ; first += PAGE) {
            List<MemberRepresentation> page = organization.members().list(first, PAGE);
            page.forEach(it -> realm.users().get(it.getId()).logout());
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    /** An account of no school, younger than the registration and without a password, is what an earlier attempt left. */
    private String ours(UserRepresentation user, SchoolToProvide school, String organization) {
        List<OrganizationRepresentation> organizations = organizationsOf(user);
        boolean member = organizations.stream().anyMatch(it -> organization.equals(it.getId()));
        boolean leftByUs = organizations.isEmpty()
                && user.getCreatedTimestamp() != null
                && user.getCreatedTimestamp() >= school.registeredAt().toEpochMilli()
                && realm.users().get(user.getId()).credentials().isEmpty();
        if (!member && !leftByUs) {
            throw new UsernameTaken(school.chairUsername());
        }
        return user.getId();
    }

    private String create(SchoolToProvide school) {
        var user = new UserRepresentation();
        user.setUsername(school.chairUsername());
        user.setFirstName(school.chairDisplayName());
        user.setEmail(school.chairEmail());
        user.setEnabled(true);
        user.setRequiredActions(List.of("UPDATE_PASSWORD"));
        try (var response = realm.users().create(user)) {
            return CreatedResponseUtil.getCreatedId(response);
        }
    }

    private boolean belongsTo(String user, String organization) {
        return realm.organizations().members().getOrganizations(user, true).stream()
                .anyMatch(it -> organization.equals(it.getId()));
    }

    private static void requireSuccess(int status) {
        if (status >= 300) {
            throw new WebApplicationException(status);
        }
    }
}
