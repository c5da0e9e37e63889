package org.unionfed.launcher.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The suite's realm in a Keycloak server: its accounts, schools and clients. Everything is safe to repeat. */
public final class KeycloakRealm {

    /** Client with which scripts and tests get tokens for passwords; not in the realm as delivered. */
    public static final String DEMO_CLIENT = "union-demo";

    private static final String API_CLIENT = "union-api";

    private final KeycloakAdmin admin;
    private final String name;

    public KeycloakRealm(KeycloakAdmin admin, String name) {
        this.admin = admin;
        this.name = name;
    }

    /** Lets the gateway at this address sign people in, also when it has moved since the realm was imported. */
    public void allowGateway(String url, String secret) {
        allowGateway(url, url, secret);
    }

    /** The same for a Keycloak that reaches the gateway under another address than browsers do. */
    public void allowGateway(String url, String backChannelUrl, String secret) {
        ObjectNode client = (ObjectNode) client("union-gateway").orElseThrow();
        client.put("rootUrl", url).put("baseUrl", url + "/").put("secret", secret);
        client.putArray("redirectUris").add(url + "/login/oauth2/code/keycloak");
        ((ObjectNode) client.get("attributes"))
                .put("post.logout.redirect.uris", url + "/*")
                .put("backchannel.logout.url", backChannelUrl + "/logout/connect/back-channel/keycloak");
        admin.put(path("/clients/" + client.get("id").asString()), client);
    }

    /** Gives the realm the suite's own sign-in pages, also when it is from before them. */
    public void ensureSignInPages() {
        new SignInPages(admin, name).ensure();
    }

    /** Creates the client that gives tokens for passwords. */
    public void allowPasswordTokens() {
        if (client(DEMO_CLIENT).isEmpty()) {
            admin.post(
                    path("/clients"),
                    Map.of(
                            "clientId", DEMO_CLIENT,
                            "publicClient", true,
                            "standardFlowEnabled", false,
                            "directAccessGrantsEnabled", true));
        }
    }

    /** Whether anybody gets tokens for passwords. */
    public boolean allowsPasswordTokens() {
        return client(DEMO_CLIENT).isPresent();
    }

    /** Takes the client away that gives tokens for passwords, and with it every token it has given. */
    public void forbidPasswordTokens() {
        client(DEMO_CLIENT)
                .ifPresent(it -> admin.delete(path("/clients/" + it.get("id").asString())));
    }

    /** Whether an account can sign in with this password; asked through the client of {@link #allowPasswordTokens}. */
    public boolean hasPassword(String username, String password) {
        try {
            passwordToken(username, password, "openid");
            return true;
        } catch (KeycloakRefusal refused) {
            return false;
        }
    }

    /** An access token of an account, through the client of {@link #allowPasswordTokens}. */
    public String passwordToken(String username, String password, String scope) {
        return admin.token(
                name,
                Map.of(
                        "grant_type", "password",
                        "client_id", DEMO_CLIENT,
                        "username", username,
                        "password", password,
                        "scope", scope));
    }

    /** Creates a machine client that holds the role {@code integration}. */
    public void ensureMachineClient(String clientId, String secret) {
        if (client(clientId).isPresent()) {
            return;
        }
        String id = admin.post(
                path("/clients"),
                Map.of(
                        "clientId",
                        clientId,
                        "secret",
                        secret,
                        "standardFlowEnabled",
                        false,
                        "serviceAccountsEnabled",
                        true));
        String user = admin.get(path("/clients/" + id + "/service-account-user"))
                .get("id")
                .asString();
        grant(user, "integration");
    }

    /** An access token of a machine client. */
    public String machineToken(String clientId, String secret) {
        return admin.token(
                name, Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    /** Creates an account or sets its password, and answers its id. */
    public String ensureUser(String username, String displayName, String password) {
        String id = user(username)
                .orElseGet(() -> admin.post(
                        path("/users"), Map.of("username", username, "firstName", displayName, "enabled", true)));
        setPassword(id, password);
        return id;
    }

    /** Id of an account. */
    public Optional<String> user(String username) {
        return first(admin.get(path("/users?exact=true&username=" + encode(username))))
                .map(it -> it.get("id").asString());
    }

    /** Lets an account sign in, or ends all its sessions and lets it sign in no more. */
    public void setEnabled(String user, boolean enabled) {
        ObjectNode account = (ObjectNode) admin.get(path("/users/" + user));
        if (account.path("enabled").asBoolean() != enabled) {
            admin.put(path("/users/" + user), account.put("enabled", enabled));
        }
        if (!enabled) {
            endSessions(user);
        }
    }

    /** Ends all sessions of an account. */
    public void endSessions(String user) {
        admin.post(path("/users/" + user + "/logout"), Map.of());
    }

    /** Sets a password that need not be changed at the next sign-in. */
    public void setPassword(String user, String password) {
        admin.put(
                path("/users/" + user + "/reset-password"),
                Map.of("type", "password", "value", password, "temporary", false));
        ObjectNode account = (ObjectNode) admin.get(path("/users/" + user));
        if (!account.path("requiredActions").isEmpty()) {
            account.putArray("requiredActions");
            admin.put(path("/users/" + user), account);
        }
    }

    /** Gives an account a role that holds across schools. */
    public void grant(String user, String role) {
        admin.post(path("/users/" + user + "/role-mappings/clients/" + apiClient()), List.of(role(role)));
    }

    /** Id of a school's organization. */
    public Optional<String> school(String code) {
        return organizations().stream()
                .filter(it -> it.get("alias").asString().equals(code))
                .findFirst()
                .map(it -> it.get("id").asString());
    }

    /** Creates a school's organization and answers its id. */
    public String ensureSchool(String code, String displayName) {
        return school(code)
                .orElseGet(() -> admin.post(
                        path("/organizations"), Map.of("name", displayName, "alias", code, "enabled", true)));
    }

    /** Makes an account a member of a school, in the group of a role; the group is created when it is missing. */
    public void join(String school, String user, String role) {
        String organization = path("/organizations/" + school);
        if (admin.find(organization + "/members/" + user).isEmpty()) {
            admin.post(organization + "/members", user);
        }
        admin.ensure(organization + "/groups/" + ensureGroup(organization, role) + "/members/" + user);
    }

    private String ensureGroup(String organization, String role) {
        for (JsonNode group : admin.get(organization + "/groups?max=100")) {
            if (group.get("name").asString().equals(role)) {
                return group.get("id").asString();
            }
        }
        String group = admin.post(organization + "/groups", Map.of("name", role));
        admin.post(organization + "/groups/" + group + "/role-mappings/clients/" + apiClient(), List.of(role(role)));
        return group;
    }

    private List<JsonNode> organizations() {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page;
        do {
            page = admin.get(path("/organizations?max=100&first=" + all.size()));
            page.forEach(all::add);
        } while (!page.isEmpty());
        return all;
    }

    private JsonNode role(String role) {
        return admin.get(path("/clients/" + apiClient() + "/roles/" + role));
    }

    private String apiClient() {
        return client(API_CLIENT).orElseThrow().get("id").asString();
    }

    private Optional<JsonNode> client(String clientId) {
        return first(admin.get(path("/clients?clientId=" + encode(clientId))));
    }

    private static Optional<JsonNode> first(JsonNode list) {
        return list instanceof ArrayNode && !list.isEmpty() ? Optional.of(list.get(0)) : Optional.empty();
    }

    private String path(String inRealm) {
        return "/" + name + inRealm;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
