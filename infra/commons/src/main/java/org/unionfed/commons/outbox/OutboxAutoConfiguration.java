package org.unionfed.commons.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionfed.commons.settings.BusinessClock;
import tools.jackson.databind.json.JsonMapper;

/** Sets up the outbox and its relay in a service that has a database and Kafka. */
@AutoConfiguration(
        after = {JdbcClientAutoConfiguration.class, KafkaAutoConfiguration.class},
        afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnClass({JdbcClient.class, Producer.class, KafkaProperties.class})
@ConditionalOnBean({DataSource.class, KafkaProperties.class})
@EnableConfigurationProperties(OutboxSettings.class)
class OutboxAutoConfiguration {

    @Bean
    OutboxRows outboxRows(JdbcClient jdbc, JsonMapper json) {
        return new OutboxRows(jdbc, json);
    }

    @Bean
    @ConditionalOnMissingBean
    Outbox outbox(
            JdbcClient jdbc,
            JsonMapper json,
            @Value("${spring.application.name}") String application,
            BusinessClock clock,
            ObjectProvider<RelayThread> relay) {
        return new StoredOutbox(jdbc, json, "/" + application, clock, () -> relay.ifAvailable(RelayThread::wake));
    }

    /** Its own transaction manager on the same database: the relay acts for no tenant and needs no JPA. */
    @Bean
    @ConditionalOnProperty(name = "unionfed.outbox.relay", matchIfMissing = true)
    RelayThread outboxRelay(OutboxRows rows, DataSource database, KafkaProperties kafka, OutboxSettings settings) {
        EventSender sender = new KafkaEventSender(kafka.buildProducerProperties());
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        return new RelayThread(new OutboxRelay(rows, sender, transaction, settings), sender, settings);
    }

    /** What an operator watches: how far sending is behind, and how much waits for a person. */
    @Bean
    OutboxMeters outboxMeters(OutboxRows rows, ObjectProvider<MeterRegistry> registry) {
        registry.ifAvailable(meters -> {
            Gauge.builder("outbox.lag.seconds", rows, OutboxRows::lagSeconds).register(meters);
            Gauge.builder("outbox.parked", rows, OutboxRows::parked).register(meters);
        });
        return new OutboxMeters();
    }

    /** Stands for the registered meters. */
    record OutboxMeters() {}
}
