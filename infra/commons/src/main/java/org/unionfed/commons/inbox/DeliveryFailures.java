package org.unionfed.commons.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.unionfed.commons.error.DatabaseOutage;

/**
 * What happens to an event that cannot be handled. While the database is away it is tried again for as long as that
 * lasts, so order is kept and nothing is lost. Any other failure is tried again for some minutes, then the event goes
 * to the consumer's dead-letter topic, is counted, and the next one has its turn.
 */
final class DeliveryFailures {

    static final String DEAD_LETTERS = "inbox.dead.letters";

    private static final Logger log = LoggerFactory.getLogger(DeliveryFailures.class);
    private static final int TRIES_OF_A_FAILING_EVENT = 8;

    private static final int PARTITIONS = 12;

    /** What is parked waits for a person, and that may take longer than a broker keeps things by itself. */
    private static final String FOR_EVER = "-1";

    private final MeterRegistry meters;
    private final KafkaAdmin admin;

    DeliveryFailures(MeterRegistry meters, KafkaAdmin admin) {
        this.meters = meters;
        this.admin = admin;
    }

    DefaultErrorHandler handler(KafkaOperations<?, ?> kafka) {
        var recoverer = new DeadLetterPublishingRecoverer(kafka, this::deadLetterTopic);
        recoverer.excludeHeader(HeadersToAdd.EX_MSG, HeadersToAdd.EX_STACKTRACE); // they may quote the payload
        var handler = new DefaultErrorHandler(recoverer, bounded());
        handler.setBackOffFunction((record, failure) -> isPassing(failure) ? endless() : null);
        handler.addNotRetryableExceptions(UnreadableEvent.class);
        return handler;
    }

    /** {@code <topic>.<consumer group>.dlt}: what one consumer cannot read is no matter of the others. */
    private TopicPartition deadLetterTopic(ConsumerRecord<?, ?> record, Exception failure) {
        String group = groupOf(failure);
        log.error("An event of {} goes to the dead letters of {}", record.topic(), group, failure);
        meters.counter(DEAD_LETTERS, "topic", record.topic(), "group", group).increment();
        String topic = record.topic() + "." + group + ".dlt";
        admin.createOrModifyTopics(TopicBuilder.name(topic)
                .partitions(PARTITIONS)
                .config(TopicConfig.RETENTION_MS_CONFIG, FOR_EVER)
                .build());
        return new TopicPartition(topic, -1);
    }

    private static String groupOf(Exception failure) {
        return failure instanceof ListenerExecutionFailedException listener && listener.getGroupId() != null
                ? listener.getGroupId()
                : "unknown";
    }

    static boolean isPassing(Throwable failure) {
        return DatabaseOutage.isIn(failure)
                || Stream.iterate(failure, it -> it != null, Throwable::getCause)
                        .limit(20)
                        .anyMatch(it -> it instanceof DataAccessResourceFailureException
                                || it instanceof TransientDataAccessException
                                || it instanceof CannotCreateTransactionException);
    }

    private static BackOff bounded() {
        ExponentialBackOff backOff = endless();
        backOff.setMaxAttempts(TRIES_OF_A_FAILING_EVENT);
        return backOff;
    }

    private static ExponentialBackOff endless() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(60_000);
        return backOff;
    }
}
