package org.unionfed.launcher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the suite's own applications.
 *
 * @param module folder of its Maven module, which is its name too
 * @param port where it listens
 * @param database the service name of its database and roles
 * @param usesKafka whether it talks to Kafka
 * @param heapMegabytes its largest heap
 */
record Application(String module, Port port, String database, boolean usesKafka, int heapMegabytes) {

    static final Application PLAN = new Application("plan-service", Port.PLAN, "plan", true, 384);
    static final Application NOTIFICATION =
            new Application("notification-service", Port.NOTIFICATION, "notification", true, 256);
    static final Application GATEWAY = new Application("gateway", Port.GATEWAY, "gateway", false, 256);

    /** All of them, in the order of their start. */
    static final List<Application> ALL = List.of(PLAN, NOTIFICATION, GATEWAY);

    /** The application of that name, if it is one of ours. */
    static @Nullable Application named(String name) {
        return ALL.stream().filter(it -> it.module().equals(name)).findFirst().orElse(null);
    }
}
