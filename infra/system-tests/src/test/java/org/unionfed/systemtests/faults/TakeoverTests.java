package org.unionfed.systemtests.faults;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How long people wait for their notices when a notification service dies without a word. */
@Tag("slow")
class TakeoverTests {

    private static final int SCHOOLS = 12;
    private static final int A_LITTLE = 24;
    private static final Duration WITH_ANOTHER = Duration.ofSeconds(8);
    private static final Duration ALONE = Duration.ofSeconds(20);
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration OFTEN = Duration.ofMillis(100);

    @Test
    void anotherTakesOverWithinSecondsAndTheOnlyOneWhenItIsBack(TestReporter report) throws Exception {
        try (var deployment = new Deployment()) {
            PlanTopic topic = new PlanTopic(deployment.kafkaAdministrator());
            Instance survivor = deployment.notificationServices().get(0);
            Instance victim = deployment.notificationServices().get(1);
            start(deployment.planServices().subList(0, 1));
            start(List.of(survivor, victim));
            List<School> schools = deployment.newSchools(3 * SCHOOLS);
            keepBusy(deployment, schools.subList(0, SCHOOLS));
            awaitRead(topic);

            victim.kill();
            long killed = System.nanoTime();
            keepBusy(deployment, schools.subList(SCHOOLS, 2 * SCHOOLS));
            awaitRead(topic);
            Duration withAnother = Duration.ofNanos(System.nanoTime() - killed);

            survivor.kill();
            killed = System.nanoTime();
            survivor.begin();
            keepBusy(deployment, schools.subList(2 * SCHOOLS, 3 * SCHOOLS));
            awaitRead(topic);
            Duration alone = Duration.ofNanos(System.nanoTime() - killed);

            report.publishEntry("with another", withAnother.toString());
            report.publishEntry("alone", alone.toString());
            assertThat(withAnother).isLessThan(WITH_ANOTHER);
            assertThat(alone).isLessThan(ALONE);
        }
    }

    private static void start(List<Instance> instances) {
        instances.forEach(Instance::begin);
        instances.forEach(Instance::awaitReady);
    }

    /** Plans of many schools, so that every partition has something new. */
    private static void keepBusy(Deployment deployment, List<School> schools) throws InterruptedException {
        try (var callers = new Callers(deployment)) {
            callers.begin(schools);
            callers.awaitProgress(A_LITTLE);
            callers.finish();
        }
    }

    private static void awaitRead(PlanTopic topic) {
        await().pollInterval(OFTEN).atMost(LONG).until(topic::isRead);
    }
}
