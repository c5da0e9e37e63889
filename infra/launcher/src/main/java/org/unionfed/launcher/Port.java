package org.unionfed.launcher;

import java.util.List;
import java.util.stream.Stream;
import org.unionfed.launcher.server.SuiteService;

/**
 * A TCP port of the suite.
 *
 * @param name as in its option, for example {@code keycloak-management}
 * @param usual the number it has unless it is moved
 * @param isForBrowsers whether people's browsers go there, and not only programs of this computer
 */
record Port(String name, int usual, boolean isForBrowsers) {

    static final Port GATEWAY = new Port("gateway", 8080, true);
    static final Port KEYCLOAK = new Port("keycloak", 8180, true);
    static final Port KEYCLOAK_MANAGEMENT = new Port("keycloak-management", 8181, false);
    static final Port KAFKA = new Port("kafka", 9092, false);
    static final Port POSTGRES = new Port("postgres", 15432, false);

    /** All of them, those of the services after the gateway's. */
    static final List<Port> ALL = Stream.of(
                    Stream.of(GATEWAY),
                    SuiteService.ALL.stream().map(Port::of),
                    Stream.of(KEYCLOAK, KEYCLOAK_MANAGEMENT, KAFKA, POSTGRES))
            .flatMap(it -> it)
            .toList();

    /** Where a service listens. */
    static Port of(SuiteService service) {
        return new Port(service.shortName(), service.port(), false);
    }

    /** The option that moves it, for example {@code --port-gateway}. */
    String option() {
        return "--port-" + name;
    }
}
