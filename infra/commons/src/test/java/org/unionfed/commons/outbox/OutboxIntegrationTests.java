package org.unionfed.commons.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionfed.commons.outbox.Outbox.PastFact;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.testkit.BackingServices;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@SpringBootTest(classes = OutboxIntegrationTests.Service.class, webEnvironment = WebEnvironment.NONE)
@BackingServices(database = "commons", kafka = true)
class OutboxIntegrationTests {

    private static final String TOPIC = "unionfed.commons.outbox-tests";

    @Autowired
    private Outbox outbox;

    @Autowired
    private Tenancy tenancy;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private KafkaProperties kafka;

    @Autowired
    private RelayThread relay;

    private final TenantId school = new TenantId(UUID.randomUUID());
    private final UUID plan = UUID.randomUUID();

    @Test
    void sendsWhatWasCommittedInOrderAndForgetsIt() {
        for (int version = 1; version <= 20; version++) {
            publish(version);
        }

        List<ConsumerRecord<String, byte[]>> received = receive(20);

        assertThat(received).extracting(it -> text(it, "ce_aggregateversion")).containsExactly(oneTo(20));
        await().atMost(ofSeconds(20)).until(() -> rows() == 0);
    }

    @Test
    void writesTheEnvelopeOfCloudEvents() {
        publish(1);

        ConsumerRecord<String, byte[]> record = receive(1).get(0);

        assertThat(record.key()).isEqualTo(school + ":" + plan);
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo("{\"title\":\"工会计划\"}");
        assertThat(text(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(text(record, "ce_source")).isEqualTo("/commons-tests");
        assertThat(text(record, "ce_type")).isEqualTo("org.unionfed.tests.happened.v1");
        assertThat(text(record, "ce_subject")).isEqualTo(plan.toString());
        assertThat(text(record, "ce_tenantid")).isEqualTo(school.toString());
        assertThat(text(record, "ce_correlationid")).isNotBlank();
        assertThat(text(record, "ce_traceparent")).startsWith("00-");
        assertThat(text(record, "content-type")).isEqualTo("application/json");
    }

    @Test
    void sendsNothingOfATransactionThatIsRolledBack() {
        transaction().executeWithoutResult(status -> {
            outbox.publish(event(1));
            status.setRollbackOnly();
        });
        publish(2);

        assertThat(receive(1)).extracting(it -> text(it, "ce_aggregateversion")).containsExactly("2");
    }

    @Test
    void sendsAgainAfterItWasStoppedAndStarted() {
        relay.stop();
        publish(1);
        relay.start();

        assertThat(receive(1)).extracting(it -> text(it, "ce_aggregateversion")).containsExactly("1");
    }

    @Test
    void letsNoEventOvertakeOneThatTheBrokerRefuses() {
        relay.stop();
        publish(1);
        transaction().executeWithoutResult(status -> outbox.publish(event(plan, 2, "长".repeat(1_000_000))));
        publish(3);
        UUID other = UUID.randomUUID();
        transaction().executeWithoutResult(status -> outbox.publish(event(other, 1, "工会计划")));
        relay.start();

        await().atMost(ofSeconds(20)).until(() -> rows(other) == 0 && rows(plan) == 2);
        assertThat(receive(1)).extracting(it -> text(it, "ce_aggregateversion")).containsExactly("1");
        jdbc.sql("delete from outbox_event where aggregateid = :plan")
                .param("plan", plan)
                .update();
    }

    @Test
    void showsAUnitOfWorkNothingOfWhatAnotherSchoolPublishes() {
        relay.stop();
        tenancy.runInSchool(school, () -> outbox.publish(event(1)));

        TenantId other = new TenantId(UUID.randomUUID());
        assertThat(tenancy.<Long>inSchool(other, () -> rows())).isZero();
        assertThat(tenancy.<Long>inSchool(school, () -> rows())).isEqualTo(1);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> tenancy.runInSchool(other, () -> outbox.publish(event(2))))
                .havingRootCause()
                .withMessageContaining("row-level security");

        relay.start();
        assertThat(receive(1)).extracting(it -> text(it, "ce_aggregateversion")).containsExactly("1");
    }

    @Test
    void saysAgainUnderTheFirstIdWhatHappenedThen() {
        publish(3);
        receive(1);
        await().atMost(ofSeconds(20)).until(() -> rows() == 0);

        assertThat(republish(3)).isTrue();

        List<ConsumerRecord<String, byte[]>> both = receive(2);
        assertThat(both.get(0).headers().lastHeader("ce_republished")).isNull();
        assertThat(text(both.get(1), "ce_republished")).isEqualTo("true");
        assertThat(text(both.get(1), "ce_id")).isEqualTo(text(both.get(0), "ce_id"));
        assertThat(text(both.get(1), "ce_time")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(both.get(1).value()).isEqualTo(both.get(0).value());
    }

    @Test
    void saysNothingOldAgainWhileSomethingNewerWaits() {
        relay.stop();
        publish(4);

        assertThat(republish(3)).isFalse();

        relay.start();
        publish(5);
        assertThat(receive(2)).extracting(it -> text(it, "ce_aggregateversion")).containsExactly("4", "5");
    }

    @Test
    void refusesToPublishOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> outbox.publish(event(1)));
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> outbox.republish(List.of()));
    }

    private void publish(long version) {
        transaction().executeWithoutResult(status -> outbox.publish(event(version)));
    }

    private boolean republish(long version) {
        var past = List.of(new PastFact(event(version), Instant.EPOCH));
        return Boolean.TRUE.equals(transaction().execute(status -> outbox.republish(past)));
    }

    private OutboundEvent event(long version) {
        return event(plan, version, "工会计划");
    }

    private OutboundEvent event(UUID aggregate, long version, String title) {
        return new OutboundEvent(
                school, TOPIC, "plan", aggregate, version, "org.unionfed.tests.happened.v1", Map.of("title", title));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(database));
    }

    private long rows() {
        return rows(plan);
    }

    private long rows(UUID aggregate) {
        return jdbc.sql("select count(*) from outbox_event where aggregateid = :aggregate")
                .param("aggregate", aggregate)
                .query(Long.class)
                .single();
    }

    private List<ConsumerRecord<String, byte[]>> receive(int count) {
        List<ConsumerRecord<String, byte[]>> received = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                kafka.buildConsumerProperties(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            await().atMost(ofSeconds(30)).until(() -> {
                consumer.poll(ofSeconds(1)).forEach(it -> {
                    if (plan.toString().equals(text(it, "ce_subject"))) {
                        received.add(it);
                    }
                });
                return received.size() >= count;
            });
        }
        return received;
    }

    private static String text(ConsumerRecord<?, ?> record, String header) {
        return new String(record.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }

    private static String[] oneTo(int last) {
        String[] numbers = new String[last];
        for (int i = 0; i < last; i++) {
            numbers[i] = Integer.toString(i + 1);
        }
        return numbers;
    }

    /** The least a service has. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {

        @Bean
        NewTopic topic() {
            return TopicBuilder.name(TOPIC).partitions(12).build();
        }
    }
}
