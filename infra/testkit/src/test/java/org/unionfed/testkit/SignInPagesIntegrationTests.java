package org.unionfed.testkit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionfed.launcher.server.KeycloakAdmin;
import org.unionfed.launcher.server.KeycloakRealm;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** How a realm that is there already comes to the suite's own sign-in pages. */
class SignInPagesIntegrationTests {

    private final String name = "from-before-" + UUID.randomUUID();
    private final ServerAddress server = SharedServers.address(ServerKind.KEYCLOAK);
    private final KeycloakAdmin admin = new KeycloakAdmin(server.url(), server.user(), server.password());
    private final KeycloakRealm realm = new KeycloakRealm(admin, name);

    @Test
    void aRealmFromBeforeGetsThemOnceAndALeftoverOfTheFlowIsMadeAnew() {
        admin.post("", Map.of("realm", name, "enabled", true));
        admin.post(
                "/" + name + "/authentication/flows",
                Map.of("alias", "unionfed-browser", "providerId", "basic-flow", "topLevel", true));

        realm.ensureSignInPages();
        JsonNode made = admin.get("/" + name);
        List<String> steps = steps();
        realm.ensureSignInPages();

        assertThat(made.get("loginTheme").asString()).isEqualTo("unionfed");
        assertThat(made.get("browserFlow").asString()).isEqualTo("unionfed-browser");
        assertThat(steps)
                .contains("auth-username-password-form REQUIRED", "auth-otp-form REQUIRED", "auth-cookie ALTERNATIVE")
                .hasSize(10);
        assertThat(steps()).isEqualTo(steps);
    }

    private List<String> steps() {
        return admin.get("/" + name + "/authentication/flows/unionfed-browser/executions")
                .valueStream()
                .map(it -> it.path("providerId").asString("flow") + " "
                        + it.get("requirement").asString())
                .toList();
    }
}
