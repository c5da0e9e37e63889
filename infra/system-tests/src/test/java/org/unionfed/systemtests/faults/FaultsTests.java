package org.unionfed.systemtests.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One long day on which everything fails once while schools and the federation go on working. */
@Tag("slow")
class FaultsTests {

    private static final int SCHOOLS = 16;
    private static final int A_WHILE = 150;
    private static final int SECONDS_WITHOUT_BROKER = 60;
    private static final int POISONED = 5;
    private static final int UNANSWERED = 4;
    private static final Duration LONG = Duration.ofMinutes(4);
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final Duration SELDOM = Duration.ofSeconds(1);

    @Test
    void nothingIsLostOrShownTwiceAndOrderIsKept(TestReporter report) throws Exception {
        try (var deployment = new Deployment();
                var callers = new Callers(deployment);
                var readers = new Readers(deployment)) {
            PlanTopic topic = new PlanTopic(deployment.kafkaAdministrator());
            Witnesses witnesses = new Witnesses(deployment, topic);

            start(deployment.planServices());
            List<School> schools = deployment.newSchools(SCHOOLS);
            callers.begin(schools);
            callers.awaitProgress(A_WHILE);
            readers.begin(schools);
            start(deployment.notificationServices()); // late: there is a past to be told
            callers.awaitProgress(A_WHILE);

            stopTheBrokerForAMinute(deployment, witnesses);
            killRelaysInTheMiddleOfABatch(deployment, topic, witnesses);
            callers.awaitProgress(A_WHILE);

            killBetweenCommitAndAnswer(deployment, callers);
            callers.awaitProgress(A_WHILE);

            deployment.restartPostgres();
            callers.awaitProgress(A_WHILE);

            deployment.notificationServices().get(0).kill();
            callers.awaitProgress(A_WHILE);
            start(deployment.notificationServices().subList(0, 1));

            topic.poison(schools.stream().map(School::code).limit(POISONED).toList());
            topic.repeatInDisorder();
            callers.awaitProgress(A_WHILE);

            callers.finish();
            await().pollInterval(SELDOM).atMost(LONG).until(() -> witnesses.waiting() == 0 && topic.isRead());
            Books books = witnesses.books(callers.acknowledged(), readers.finish());
            report.publishEntry(books.sizes());
            assertThat(Reckoning.faultsIn(books)).isEmpty();
            assertThat(topic.deadLetters())
                    .hasSizeGreaterThanOrEqualTo(POISONED)
                    .allMatch(it -> it.value().length < 20);
        }
    }

    private static void start(List<Instance> instances) {
        instances.forEach(Instance::begin);
        instances.forEach(Instance::awaitReady);
    }

    private static void stopTheBrokerForAMinute(Deployment deployment, Witnesses witnesses) {
        deployment.stopBroker();
        await().atMost(LONG).until(() -> witnesses.someWaitLongerThan(SECONDS_WITHOUT_BROKER));
        deployment.startBroker();
    }

    /** After a minute without a broker there is much to send: they die when some of it has left and some has not. */
    private static void killRelaysInTheMiddleOfABatch(Deployment deployment, PlanTopic topic, Witnesses witnesses)
            throws SQLException {
        long before = topic.size();
        await().pollInterval(OFTEN).atMost(LONG).until(() -> topic.size() > before);
        deployment.planServices().forEach(Instance::kill);
        assertThat(witnesses.waiting()).isPositive();
        start(deployment.planServices());
    }

    /** The callers send again, wait until it is clear that nobody works on it any more, and are told of the effect. */
    private static void killBetweenCommitAndAnswer(Deployment deployment, Callers callers) throws SQLException {
        int before = callers.answersLost();
        try (HeldAnswers held = HeldAnswers.in(deployment.planDatabase())) {
            await().pollInterval(OFTEN).atMost(LONG).until(() -> held.count() >= UNANSWERED);
            deployment.planServices().forEach(Instance::kill);
            held.forgetThem();
        }
        start(deployment.planServices());
        await().pollInterval(SELDOM).atMost(LONG).until(() -> callers.answersLost() >= before + UNANSWERED);
    }
}
