package org.unionfed.launcher;

import java.util.Locale;
import java.util.Set;

/** The TCP ports of the suite, by the names of their options. */
enum Port {
    GATEWAY(8080),
    PLAN(8081),
    NOTIFICATION(8084),
    KEYCLOAK(8180),
    KEYCLOAK_MANAGEMENT(8181),
    KAFKA(9092),
    POSTGRES(15432);

    private static final Set<Port> FOR_BROWSERS = Set.of(GATEWAY, KEYCLOAK);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    /** Whether people's browsers go there, and not only programs of this computer. */
    boolean isForBrowsers() {
        return FOR_BROWSERS.contains(this);
    }

    /** The option that moves it, for example {@code --port-gateway}. */
    String option() {
        return "--port-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
