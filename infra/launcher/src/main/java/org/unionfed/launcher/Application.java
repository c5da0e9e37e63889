package org.unionfed.launcher;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionfed.launcher.server.SuiteService;

/**
 * One of the suite's own applications: a service, or the gateway.
 *
 * @param module folder of its Maven module, which is its name too
 * @param port where it listens
 * @param database the service name of its database and roles
 * @param usesKafka whether it talks to Kafka
 * @param heapMegabytes its largest heap
 */
record Application(String module, Port port, String database, boolean usesKafka, int heapMegabytes) {

    static final Application GATEWAY = new Application("gateway", Port.GATEWAY, "gateway", false, 256);

    static final List<Application> SERVICES =
            SuiteService.ALL.stream().map(Application::of).toList();

    /** All of them, in the order of their start. */
    static final List<Application> ALL =
            Stream.concat(SERVICES.stream(), Stream.of(GATEWAY)).toList();

    private static Application of(SuiteService service) {
        return new Application(service.name(), Port.of(service), service.shortName(), true, service.heapMegabytes());
    }

    /** The application of that name, if it is one of ours. */
    static @Nullable Application named(String name) {
        return ALL.stream().filter(it -> it.module().equals(name)).findFirst().orElse(null);
    }
}
