package org.unionfed.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.unionfed.launcher.server.KeycloakAdmin;
import org.unionfed.launcher.server.KeycloakRealm;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A realm made for one test context from the delivered realm file, under another name.
 *
 * @param url Keycloak's address
 * @param name the realm's name
 * @param gatewaySecret secret of the client {@code union-gateway}
 * @param provisionerSecret secret of the client {@code union-provisioner}
 * @param accounts makes schools and people in it
 * @param realm the realm itself
 */
public record TestRealm(
        String url,
        String name,
        String gatewaySecret,
        String provisionerSecret,
        KeycloakAccounts accounts,
        KeycloakRealm realm) {

    /** What tokens name as their issuer. */
    public String issuer() {
        return url + "/realms/" + name;
    }

    static TestRealm create(ServerAddress server, String name) {
        String gatewaySecret = "gateway-" + name;
        String provisionerSecret = "provisioner-" + name;
        KeycloakAdmin admin = new KeycloakAdmin(server.url(), server.user(), server.password());
        String delivered = read().replace("${UNIONFED_GATEWAY_URL}", "http://localhost:8080")
                .replace("${UNIONFED_GATEWAY_BACKCHANNEL_URL}", "http://localhost:8080")
                .replace("${UNIONFED_GATEWAY_SECRET}", gatewaySecret)
                .replace("${UNIONFED_PROVISIONER_SECRET}", provisionerSecret);
        ObjectNode realm = (ObjectNode) JsonMapper.shared().readTree(delivered);
        admin.post("", realm.put("realm", name));
        KeycloakRealm made = new KeycloakRealm(admin, name);
        made.ensureSignInPages();
        made.allowPasswordTokens();
        return new TestRealm(
                server.url(),
                name,
                gatewaySecret,
                provisionerSecret,
                new KeycloakAccounts(made, server.thisComputer()),
                made);
    }

    private static String read() {
        try {
            return Files.readString(Checkout.current().realm());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
