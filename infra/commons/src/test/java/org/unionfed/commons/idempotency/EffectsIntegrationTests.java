package org.unionfed.commons.idempotency;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionfed.commons.idempotency.EffectController.Fate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** Whatever becomes of an answer, what took effect takes effect once, and what did not may be tried again. */
@IdempotencyTest
class EffectsIntegrationTests {

    private static final Duration LEASE = Duration.ofMinutes(1);

    @LocalServerPort
    int port;

    @Autowired
    EffectController controller;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @TempDir
    Path folder;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void startCounting() {
        controller.attempts.set(0);
        controller.arrived = new CountDownLatch(1);
        controller.mayGoOn = new CountDownLatch(0);
        OrderService.NOW.set(Instant.now());
    }

    @Test
    void aProcessKilledBetweenCommitAndAnswerLeavesNothingToRepeat() throws Exception {
        killDuring(Fate.HALTED_AFTER_COMMIT);
        assertThat(effects()).isEqualTo(1);

        var repeated = onceTheDatabaseKnows(Fate.HALTED_AFTER_COMMIT);

        assertThat(repeated.statusCode()).isEqualTo(409);
        assertThat(repeated.body()).contains("IDEMPOTENCY_ANSWER_LOST", "\"effectAt\"", "已经生效");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aProcessKilledBeforeItsCommitLeavesTheRequestToBeRepeated() throws Exception {
        killDuring(Fate.HALTED_BEFORE_COMMIT);
        assertThat(effects()).isZero();

        assertThat(onceTheDatabaseKnows(Fate.HALTED_BEFORE_COMMIT).statusCode()).isEqualTo(201);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aRunOfAProcessThatLivesIsLeftAloneUntilItsLeaseIsOver() throws Exception {
        controller.mayGoOn = new CountDownLatch(1);
        var slow = CompletableFuture.supplyAsync(() -> send(Fate.ANSWERED));
        controller.arrived.await();

        try (OrderProcess other = OrderProcess.start(environment, folder)) {
            assertThat(other.orders().effect(key, Fate.ANSWERED).body()).contains("IDEMPOTENCY_KEY_RUNNING");
        }
        controller.mayGoOn.countDown();

        assertThat(slow.join().statusCode()).isEqualTo(201);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aFailureAfterTheCommitIsNotRepeated() {
        assertThat(send(Fate.FAILED_AFTER_COMMIT).statusCode()).isEqualTo(500);
        assertThat(send(Fate.FAILED_AFTER_COMMIT).body()).contains("IDEMPOTENCY_ANSWER_LOST");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aFailureThatWasRolledBackIsRepeated() {
        assertThat(send(Fate.FAILED_BEFORE_COMMIT).statusCode()).isEqualTo(500);
        assertThat(send(Fate.FAILED_BEFORE_COMMIT).statusCode()).isEqualTo(201);
        assertThat(controller.attempts).hasValue(2);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aRefusalAfterTheCommitIsTheAnswerForGood() {
        var first = send(Fate.REFUSED_AFTER_COMMIT);
        var again = send(Fate.REFUSED_AFTER_COMMIT);

        assertThat(first.statusCode()).isEqualTo(409);
        assertThat(again.body()).isEqualTo(first.body()).contains("CHANGED_MEANWHILE");
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void anAnswerThatCannotBeReadAnyMoreDoesNotFreeTheKeyOfAnEffect() {
        send(Fate.ANSWERED);
        jdbc.sql("update idempotency_key set answer = 'sealed in another way, by an earlier version'")
                .update();

        assertThat(send(Fate.ANSWERED).body()).contains("IDEMPOTENCY_ANSWER_LOST");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void anAnswerTooLargeToKeepDoesNotFreeTheKeyOfAnEffect() {
        assertThat(send(Fate.ANSWERED_AT_LENGTH).statusCode()).isEqualTo(201);
        assertThat(send(Fate.ANSWERED_AT_LENGTH).body()).contains("IDEMPOTENCY_ANSWER_LOST");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void anAnswerTooLargeToKeepIsGivenAnewWhereNothingWasChanged() {
        assertThat(send(Fate.CHANGED_NOTHING_AT_LENGTH).statusCode()).isEqualTo(201);
        assertThat(send(Fate.CHANGED_NOTHING_AT_LENGTH).statusCode()).isEqualTo(201);
        assertThat(controller.attempts).hasValue(2);
        assertThat(effects()).isZero();
    }

    @Test
    void aRunThatOutlivesItsLeaseIsUndoneOnceAnotherHasTakenOver() throws Exception {
        controller.mayGoOn = new CountDownLatch(1);
        var slow = CompletableFuture.supplyAsync(() -> send(Fate.ANSWERED));
        controller.arrived.await();
        CountDownLatch slowMayGoOn = controller.mayGoOn;
        controller.mayGoOn = new CountDownLatch(0);

        later(LEASE);
        assertThat(send(Fate.ANSWERED).statusCode()).isEqualTo(201);
        slowMayGoOn.countDown();

        assertThat(slow.join().body()).contains("IDEMPOTENCY_KEY_RUNNING");
        assertThat(effects()).isEqualTo(1);
        assertThat(send(Fate.ANSWERED).headers().firstValue("Idempotency-Replayed"))
                .contains("true");
    }

    @Test
    void aRunThatOutlivesItsLeaseUndisturbedIsKept() throws Exception {
        controller.mayGoOn = new CountDownLatch(1);
        var slow = CompletableFuture.supplyAsync(() -> send(Fate.ANSWERED));
        controller.arrived.await();
        later(LEASE);
        controller.mayGoOn.countDown();

        assertThat(slow.join().statusCode()).isEqualTo(201);
        assertThat(send(Fate.ANSWERED).body()).isEqualTo(slow.join().body());
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void twentyAtOnceHaveOneEffectAndOneAnswer() {
        var start = new CyclicBarrier(20);
        var threads = Executors.newFixedThreadPool(20);
        var answers = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> atOnce(start), threads))
                .toList();

        assertThat(answers.stream().map(it -> it.join().statusCode()))
                .contains(201)
                .isSubsetOf(201, 409);
        assertThat(answers.stream().map(CompletableFuture::join).filter(it -> it.statusCode() == 409))
                .allMatch(it -> it.body().contains("IDEMPOTENCY_KEY_RUNNING"));
        assertThat(answers.stream().map(CompletableFuture::join).filter(it -> it.statusCode() == 201))
                .allMatch(it -> it.body().equals(send(Fate.ANSWERED).body()));
        assertThat(effects()).isEqualTo(1);
        threads.shutdown();
    }

    private HttpResponse<String> atOnce(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return send(Fate.ANSWERED);
    }

    private void killDuring(Fate fate) throws Exception {
        try (OrderProcess process = OrderProcess.start(environment, folder)) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> process.orders().effect(key, fate));
            assertThat(process.awaitEnd()).isEqualTo(137);
        }
    }

    /** A server notices the end of a connection soon, not in the same instant. */
    private HttpResponse<String> onceTheDatabaseKnows(Fate fate) {
        return await().until(() -> send(fate), it -> !it.body().contains("IDEMPOTENCY_KEY_RUNNING"));
    }

    private HttpResponse<String> send(Fate fate) {
        return new Orders(port).effect(key, fate);
    }

    private long effects() {
        return jdbc.sql("select count(*) from effect where text = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }

    private static void later(Duration by) {
        OrderService.NOW.updateAndGet(it -> it.plus(by));
    }
}
