package org.unionfed.testkit;

import java.util.UUID;
import org.unionfed.launcher.server.KeycloakRealm;

/** Makes schools and people in a test realm and gets their tokens, as a browser or a machine client would. */
public final class KeycloakAccounts {

    /** Every account's password. */
    public static final String PASSWORD = "unionfed";

    private final KeycloakRealm realm;
    private final String thisComputer;

    /** Needs the name under which Keycloak reaches this computer. */
    KeycloakAccounts(KeycloakRealm realm, String thisComputer) {
        this.realm = realm;
        this.thisComputer = thisComputer;
    }

    /** Makes a school's organization, without anybody in it; its code is unique in the realm. */
    public UUID school(String code, String name) {
        return UUID.fromString(realm.ensureSchool(code, name));
    }

    /** Makes an account with roles in a school. */
    public UUID schoolUser(UUID school, String username, String displayName, String... roles) {
        String user = realm.ensureUser(username, displayName, PASSWORD);
        for (String role : roles) {
            realm.join(school.toString(), user, role);
        }
        return UUID.fromString(user);
    }

    /** Makes an account with roles of the federation. */
    public UUID federationUser(String username, String displayName, String... roles) {
        String user = realm.ensureUser(username, displayName, PASSWORD);
        for (String role : roles) {
            realm.grant(user, role);
        }
        return UUID.fromString(user);
    }

    /** An access token with the claims the gateway's sign-in would give. */
    public String token(String username) {
        return token(username, "organization");
    }

    /** An access token with an organization scope of choice, such as {@code organization:csxx}. */
    public String token(String username, String organizationScope) {
        return realm.passwordToken(username, PASSWORD, "openid profile email " + organizationScope);
    }

    /** An access token of a machine client, which is made when it is missing. */
    public String machineToken(String clientId) {
        realm.ensureMachineClient(clientId, PASSWORD);
        return realm.machineToken(clientId, PASSWORD);
    }

    /** Lets a gateway of this computer, at this address, sign people in; Keycloak tells it when their sessions end. */
    public void allowGateway(String url, String secret) {
        realm.allowGateway(url, url.replace("//localhost", "//" + thisComputer), secret);
    }

    /** Sets the password of an account that somebody else made. */
    public void setPassword(String username) {
        realm.setPassword(realm.user(username).orElseThrow(), PASSWORD);
    }
}
