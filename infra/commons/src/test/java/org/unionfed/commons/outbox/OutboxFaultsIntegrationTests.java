package org.unionfed.commons.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionfed.commons.outbox.OutboxRelay.Round;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.testkit.BackingServices;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@SpringBootTest(
        classes = OutboxFaultsIntegrationTests.Service.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "unionfed.outbox.relay=false")
@BackingServices(database = "plan")
class OutboxFaultsIntegrationTests {

    private static final int ATTEMPTS = 3;

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxRows rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    private final TenantId school = new TenantId(UUID.randomUUID());
    private final FickleBroker broker = new FickleBroker();

    @BeforeEach
    void emptyOutbox() {
        jdbc.sql("delete from outbox_event").update();
    }

    @Test
    void keepsTheOrderOfEachAggregateWithTwoRelaysAtOnce() {
        List<UUID> aggregates =
                IntStream.range(0, 200).mapToObj(i -> UUID.randomUUID()).toList();
        for (int version = 1; version <= 50; version++) {
            publishAll(aggregates, version);
        }
        assertThat(waiting()).isEqualTo(10_000);

        var relays = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.runAsync(() -> drain(relay(100))))
                .toList();
        relays.forEach(CompletableFuture::join);
        drain(relay(500)); // what a shard's holder left to the other at the very end

        assertThat(waiting()).isZero();
        List<Long> oneToFifty =
                IntStream.rangeClosed(1, 50).mapToObj(Long::valueOf).toList();
        aggregates.forEach(it -> assertThat(broker.versionsOf(it)).isEqualTo(oneToFifty));
    }

    @Test
    void leavesOtherRelaysThreeQuartersOfTheShardsInEachRound() {
        publishAll(IntStream.range(0, 200).mapToObj(i -> UUID.randomUUID()).toList(), 1);
        long shards = waitingShards();

        relay(500).relayOnce();

        assertThat(waitingShards()).isEqualTo(shards - 16);
    }

    @Test
    void sendsAgainInOrderWhatARelayThatDiedHadNotForgotten() {
        UUID plan = UUID.randomUUID();
        publish(plan, 1, 2, 3);
        broker.die(this::killRelaysConnection);

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> relay(100).relayOnce());
        assertThat(waiting()).isEqualTo(3);

        broker.recover();
        drain(relay(100));
        assertThat(broker.versionsOf(plan)).containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
        assertThat(waiting()).isZero();
    }

    @Test
    void waitsForABrokerThatIsAwayHoweverLong() {
        UUID plan = UUID.randomUUID();
        publish(plan, 1, 2);
        broker.goAway();

        for (int i = 0; i < 3 * ATTEMPTS; i++) {
            assertThat(relay(100).relayOnce()).isEqualTo(Round.STUCK);
        }
        assertThat(rows.parked()).isZero();

        broker.recover();
        drain(relay(100));
        assertThat(broker.versionsOf(plan)).containsExactly(1L, 2L);
    }

    @Test
    void parksAnEventTheBrokerRefusesWithAllBehindItAndNothingElse() {
        UUID poisoned = UUID.randomUUID();
        UUID sameShard = anAggregateInTheShardOf(poisoned);
        publish(poisoned, 1, 2, 3);
        publish(sameShard, 1, 2);
        broker.refuse(poisoned, 2);

        for (int i = 1; i < ATTEMPTS; i++) {
            relay(100).relayOnce();
            assertThat(rows.parked()).isZero();
        }
        relay(100).relayOnce();

        assertThat(rows.parked()).isEqualTo(2);
        assertThat(broker.versionsOf(sameShard)).containsExactly(1L, 2L);
        assertThat(broker.versionsOf(poisoned)).containsExactly(1L);
        publish(poisoned, 4);
        assertThat(relay(100).relayOnce()).isEqualTo(Round.IDLE);
    }

    @Test
    void saysHowFarItIsBehind() {
        assertThat(rows.lagSeconds()).isZero();
        publish(UUID.randomUUID(), 1);
        jdbc.sql("update outbox_event set created_at = now() - interval '90 seconds'")
                .update();

        assertThat(rows.lagSeconds()).isBetween(90.0, 120.0);
    }

    @Test
    void refusesASecondEventOfTheSameVersionAsAChangeThatCameTooLate() {
        UUID plan = UUID.randomUUID();
        publish(plan, 1);

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> publish(plan, 1));
    }

    @Test
    void goesOnByItselfWhenTheDatabaseComesBack() {
        goesOnAfter(this::killRelaysConnection);
    }

    @Test
    void goesOnByItselfAfterAnError() {
        goesOnAfter(() -> {
            throw new OutOfMemoryError("planted");
        });
    }

    private void goesOnAfter(Runnable death) {
        UUID plan = UUID.randomUUID();
        var settings =
                new OutboxSettings(true, 100, Duration.ZERO, Duration.ofMillis(10), Duration.ofMillis(20), ATTEMPTS);
        var thread = new RelayThread(relay(100), broker, settings);
        broker.die(death);
        thread.start();
        try {
            publish(plan, 1);
            await().atMost(ofSeconds(20)).until(() -> broker.deaths() > 1);
            broker.recover();
            await().atMost(ofSeconds(20)).until(() -> waiting() == 0);
        } finally {
            thread.stop();
        }
        assertThat(thread.isRunning()).isFalse();
        assertThat(broker.versionsOf(plan)).contains(1L);
    }

    @Test
    void letsEventsGatherAfterTheFirst() {
        UUID plan = UUID.randomUUID();
        var thread = new RelayThread(relay(100), broker, slowlyGathering(100));
        publish(plan, 1);
        thread.start();
        try {
            await().atMost(ofSeconds(20)).until(() -> waiting() == 0);
            publish(plan, 2);
            thread.wake();
        } finally {
            thread.stop();
        }
        assertThat(waiting()).isEqualTo(1);
        assertThat(broker.versionsOf(plan)).containsExactly(1L);
    }

    @Test
    void goesThroughABacklogWithoutGathering() {
        UUID plan = UUID.randomUUID();
        publish(plan, 1, 2, 3);
        var thread = new RelayThread(relay(1), broker, slowlyGathering(1));
        thread.start();
        try {
            await().atMost(ofSeconds(20)).until(() -> waiting() == 0);
        } finally {
            thread.stop();
        }
        assertThat(broker.versionsOf(plan)).containsExactly(1L, 2L, 3L);
    }

    private static OutboxSettings slowlyGathering(int batchSize) {
        return new OutboxSettings(
                true, batchSize, Duration.ofHours(1), Duration.ofMillis(10), Duration.ofMillis(20), ATTEMPTS);
    }

    private OutboxRelay relay(int batchSize) {
        var settings = new OutboxSettings(
                true, batchSize, Duration.ZERO, Duration.ofMillis(10), Duration.ofMillis(20), ATTEMPTS);
        return new OutboxRelay(rows, broker, transaction(), settings);
    }

    private static void drain(OutboxRelay relay) {
        await().atMost(ofSeconds(60)).until(() -> relay.relayOnce() == Round.IDLE);
    }

    private void publish(UUID aggregate, int... versions) {
        for (int version : versions) {
            transaction().executeWithoutResult(status -> outbox.publish(event(aggregate, version)));
        }
    }

    private void publishAll(List<UUID> aggregates, int version) {
        transaction().executeWithoutResult(status -> aggregates.forEach(it -> outbox.publish(event(it, version))));
    }

    private OutboundEvent event(UUID aggregate, int version) {
        return new OutboundEvent(
                school, "tests", "plan", aggregate, version, "org.unionfed.tests.happened.v1", Map.of("n", version));
    }

    private UUID anAggregateInTheShardOf(UUID other) {
        int wanted = StoredOutbox.shardOf(event(other, 1));
        UUID candidate = UUID.randomUUID();
        while (StoredOutbox.shardOf(event(candidate, 1)) != wanted) {
            candidate = UUID.randomUUID();
        }
        return candidate;
    }

    /** Ends, from another connection, the one whose transaction holds a shard. */
    private void killRelaysConnection() {
        CompletableFuture.runAsync(() -> jdbc.sql("""
            select pg_terminate_backend(l.pid) from pg_locks l join pg_class c on c.oid = l.relation
            where c.relname = 'outbox_shard' and l.mode = 'RowShareLock' and l.pid <> pg_backend_pid()
            """).query().listOfRows()).join();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from outbox_event where parked_at is null")
                .query(Long.class)
                .single();
    }

    private long waitingShards() {
        return jdbc.sql("select count(distinct shard) from outbox_event")
                .query(Long.class)
                .single();
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** A service whose relays the test makes by itself. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {}
}
