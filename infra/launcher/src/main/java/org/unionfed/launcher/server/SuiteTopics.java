package org.unionfed.launcher.server;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The topics of the suite, and which service does what with them. */
public final class SuiteTopics {

    /** All of them, as the published contract names them. */
    public static final List<String> ALL =
            List.of("unionfed.plan.plan", "unionfed.plan.reminder", "unionfed.plan.school");

    /** The accounts of the services, each with what it needs and nothing else. */
    private static final Map<String, KafkaRights> SERVICES = Map.of(
            "plan-service", new KafkaRights(List.of("unionfed.plan."), List.of(), List.of(), false),
            "notification-service", new KafkaRights(List.of(), ALL, List.of("notification-service"), true));

    private SuiteTopics() {}

    /** The accounts that services of the suite have. */
    public static Stream<String> services() {
        return SERVICES.keySet().stream();
    }

    /** What a service may do. */
    public static KafkaRights rightsOf(String service) {
        KafkaRights rights = SERVICES.get(service);
        if (rights == null) {
            throw new IllegalArgumentException("No service of the suite that talks to Kafka: " + service);
        }
        return rights;
    }

    /** Makes the topics, and the services' accounts with the passwords they are given. */
    public static void prepare(KafkaConnection administrator, UnaryOperator<String> passwordOf) {
        try (KafkaAccounts accounts = KafkaAccounts.of(administrator)) {
            accounts.ensureTopics(ALL);
            SERVICES.forEach((service, rights) -> accounts.ensure(service, passwordOf.apply(service), rights));
        }
    }
}
