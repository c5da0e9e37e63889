package org.unionfed.launcher;

import java.util.Optional;
import org.unionfed.launcher.server.KeycloakRealm;

/** What people need to know when everything is ready: the address, and who can sign in. */
final class Welcome {

    static final String ADMINISTRATOR = "fed.admin";

    private final Suite suite;
    private final Options options;

    Welcome(Suite suite, Options options) {
        this.suite = suite;
        this.options = options;
    }

    String text() {
        return """

              校工会联合会工作平台已就绪 Union Federation is ready:  %s

            %s%s
              Keycloak 管理 administration: %s  (admin, 密码见 password in %s)
              停止 stop: %s
            """.formatted(
                        options.ports().url(Port.GATEWAY),
                        accounts(),
                        certificate(),
                        options.ports().url(Port.KEYCLOAK),
                        new DataFolder(options.data()).secrets(),
                        "Ctrl-C / infra/down");
    }

    private String certificate() {
        return options.ports().isOpen()
                ? "  证书 certificate: %s  （自签，浏览器会先询问 self-made, so browsers ask first）%n"
                        .formatted(new DataFolder(options.data()).tls().resolve("certificate.pem"))
                : "";
    }

    private String accounts() {
        if (options.demo()) {
            return """
                  演示账号（密码 unionfed） demo accounts, password unionfed:
                    fed.staff  fed.admin  csxx.officer  csxx.chair  csxx.member  gzyt.officer  …
                """;
        }
        return "  首位管理员 first administrator: " + ADMINISTRATOR + "  密码 password: " + administratorsPassword() + "\n";
    }

    /** Without demo data somebody has to be able to sign in and register the first school. */
    private String administratorsPassword() {
        KeycloakRealm realm = suite.realm();
        Optional<String> known = realm.user(ADMINISTRATOR);
        if (known.isEmpty()) {
            String password = suite.secrets().of("account." + ADMINISTRATOR);
            realm.grant(realm.ensureUser(ADMINISTRATOR, "联合会管理员", password), "federation-admin");
        }
        return "见 see secrets.properties, account." + ADMINISTRATOR;
    }
}
