package org.unionfed.testkit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionfed.launcher.demo.Demo;
import org.unionfed.launcher.server.KeycloakRealm;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of the demo's accounts where the suite is started without the demo. */
class DemoIsShutIntegrationTests {

    private static final String KNOWN_TO_EVERYBODY = "unionfed";
    private static final String OWN = "chosen by its owner";

    private final KeycloakRealm realm = TestServers.newRealm().realm();

    @Test
    void nobodySignsInWithThePasswordEverybodyKnows() {
        realm.ensureUser("fed.staff", "联合会工作人员", KNOWN_TO_EVERYBODY);
        realm.ensureUser("fed.admin", "联合会管理员", KNOWN_TO_EVERYBODY);
        realm.ensureUser("qsyz.officer", "工会干事", KNOWN_TO_EVERYBODY);
        realm.ensureUser("qsyz.chair", "主席", OWN);
        Demo demo = new Demo("http://localhost:1", List.of(), realm, step -> {});

        assertThat(demo.close("of this installation")).isTrue();
        assertThat(realm.allowsPasswordTokens()).isFalse();
        assertThat(demo.close("of this installation")).isFalse();

        realm.allowPasswordTokens(); // only to ask
        assertThat(realm.hasPassword("fed.staff", KNOWN_TO_EVERYBODY)).isFalse();
        assertThat(realm.hasPassword("fed.admin", KNOWN_TO_EVERYBODY)).isFalse();
        assertThat(realm.hasPassword("qsyz.officer", KNOWN_TO_EVERYBODY)).isFalse();
        assertThat(realm.hasPassword("fed.admin", "of this installation")).isTrue();
        assertThat(realm.hasPassword("qsyz.chair", OWN)).isTrue();
    }
}
