package org.unionfed.launcher.server;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The topics of the suite, and which service does what with them. */
public final class SuiteTopics {

    /** All of them, as the published contract names them. */
    public static final List<String> ALL =
            List.of("unionfed.plan.plan", "unionfed.plan.reminder", "unionfed.plan.school");

    private SuiteTopics() {}

    /** The accounts that services of the suite have. */
    public static Stream<String> services() {
        return SuiteService.ALL.stream().map(SuiteService::name);
    }

    /** What a service may do. */
    public static KafkaRights rightsOf(String service) {
        return SuiteService.ALL.stream()
                .filter(it -> it.name().equals(service))
                .findFirst()
                .map(SuiteService::rights)
                .orElseThrow(() -> new IllegalArgumentException("No service of the suite: " + service));
    }

    /** Makes the topics, and the services' accounts with the passwords they are given. */
    public static void prepare(KafkaConnection administrator, UnaryOperator<String> passwordOf) {
        try (KafkaAccounts accounts = KafkaAccounts.of(administrator)) {
            accounts.ensureTopics(ALL);
            SuiteService.ALL.forEach(it -> accounts.ensure(it.name(), passwordOf.apply(it.name()), it.rights()));
        }
    }
}
