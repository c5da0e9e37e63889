package org.unionfed.plan.keycloak;

import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The accounts of the realm one by one: made in steps that can be taken again, and told apart from leftovers. */
final class RealmUsers {

    /** The client whose roles are the suite's. */
    static final String RESOURCE_CLIENT = "union-api";

    private static final String FIRST_SIGN_IN = "UPDATE_PASSWORD";

    /** The clocks of two servers are hardly further apart. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final RealmResource realm;

    RealmUsers(RealmResource realm) {
        this.realm = realm;
    }

    Optional<UserRepresentation> find(String username) {
        return realm.users().searchByUsername(username, true).stream().findFirst();
    }

    Optional<UserRepresentation> findByEmail(String email) {
        return realm.users().searchByEmail(email, true).stream().findFirst();
    }

    List<OrganizationRepresentation> organizationsOf(String account) {
        return realm.organizations().members().getOrganizations(account, true);
    }

    boolean belongsTo(String account, String organization) {
        return organizationsOf(account).stream().anyMatch(it -> organization.equals(it.getId()));
    }

    /** Whether somebody has roles that hold outside their school, which only people of the federation do. */
    boolean hasRolesOfItsOwn(String account) {
        String client = realm.clients().findByClientId(RESOURCE_CLIENT).get(0).getId();
        return !realm.users().get(account).roles().clientLevel(client).listAll().isEmpty();
    }

    /**
     * Describes anew what an interrupted attempt since then left.
     *
     * @return whether it is such a leftover; if not, nothing happens
     */
    boolean takeOver(
            UserRepresentation user,
            @Nullable String organization,
            Instant since,
            String displayName,
            @Nullable String email) {
        boolean leftover = isLeftover(user, organization, since);
        if (leftover) {
            describe(user.getId(), displayName, email);
        }
        return leftover;
    }

    /** Takes away what an interrupted attempt since then left of an account, and nobody's account. */
    void withdraw(String username, @Nullable String organization, Instant since) {
        find(username).filter(it -> isLeftover(it, organization, since)).ifPresent(it -> delete(it.getId()));
    }

    /** Nobody ever could sign in with it, and it belongs nowhere else. */
    private boolean isLeftover(UserRepresentation user, @Nullable String organization, Instant since) {
        return user.getCreatedTimestamp() != null
                && user.getCreatedTimestamp() >= since.minus(CLOCKS_DIFFER).toEpochMilli()
                && organizationsOf(user.getId()).stream()
                        .allMatch(it -> it.getId().equals(organization))
                && realm.users().get(user.getId()).credentials().isEmpty()
                && !hasRolesOfItsOwn(user.getId());
    }

    /** Makes an account nobody can sign in with before it gets a password, and answers its id. */
    String create(String username, String displayName, @Nullable String email) {
        var user = new UserRepresentation();
        user.setUsername(username);
        user.setFirstName(displayName);
        user.setEmail(email);
        user.setEnabled(true);
        user.setRequiredActions(List.of(FIRST_SIGN_IN));
        try (var response = realm.users().create(user)) {
            return Refusals.idOfCreated(response);
        }
    }

    /** Writes name and address anew. */
    void describe(String account, String displayName, @Nullable String email) {
        UserRepresentation user = realm.users().get(account).toRepresentation();
        user.setFirstName(displayName);
        user.setLastName("");
        user.setEmail(email);
        update(user);
    }

    void enable(String account, boolean enabled) {
        UserRepresentation user = realm.users().get(account).toRepresentation();
        user.setEnabled(enabled);
        update(user);
    }

    void joinOrganization(String account, String id, OrganizationResource organization) {
        if (!belongsTo(account, id)) {
            try (var response = organization.members().addMember(account)) {
                Refusals.requireSuccess(response);
            }
        }
    }

    private void delete(String account) {
        try (var response = realm.users().delete(account)) {
            if (response.getStatus() != 404) {
                Refusals.requireSuccess(response);
            }
        }
    }

    /** Whether somebody still has to sign in for the first time, or for the first time after their password was renewed. */
    boolean waitsForFirstSignIn(UserRepresentation user) {
        return user.getRequiredActions() != null && user.getRequiredActions().contains(FIRST_SIGN_IN);
    }

    /**
     * Sets a password for one sign-in, which then is the only way in: what was open ends, a lock after wrong passwords is
     * lifted, and second factors go, which may be lost like the password.
     */
    String renewPassword(String account) {
        CredentialRepresentation password = TemporaryPassword.credential();
        realm.users().get(account).resetPassword(password);
        forgetSecondFactors(realm.users().get(account));
        endSessions(account);
        realm.attackDetection().clearBruteForceForUser(account);
        return password.getValue();
    }

    private static void forgetSecondFactors(UserResource user) {
        user.credentials().stream()
                .filter(it -> !CredentialRepresentation.PASSWORD.equals(it.getType()))
                .forEach(it -> user.removeCredential(it.getId()));
    }

    /** Ends everything somebody has open, tokens that outlive sessions included. */
    void endSessions(String account) {
        UserResource user = realm.users().get(account);
        user.logout();
        for (String client : clientsWithConsent(user)) {
            try {
                user.revokeConsent(client);
            } catch (NotFoundException gone) {
                // somebody else ended it meanwhile
            }
        }
    }

    /** Keycloak lists tokens that outlive sessions among the consents. */
    private static List<String> clientsWithConsent(UserResource user) {
        List<String> clients = new ArrayList<>();
        for (Map<String, Object> consent : user.getConsents()) {
            clients.add(String.valueOf(consent.get("clientId")));
        }
        return clients;
    }

    /** Keycloak keeps what a change leaves out, an old address for example, unless attributes are named. */
    private void update(UserRepresentation user) {
        if (user.getAttributes() == null) {
            user.setAttributes(Map.of());
        }
        realm.users().get(user.getId()).update(user);
    }
}
