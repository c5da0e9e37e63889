package org.unionfed.notification.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.unionfed.commons.inbox.InboundEvents;

/**
 * Receives whether schools are suspended. In a consumer group of its own, which begins at the topic's beginning: so it
 * also learns what happened before anybody listened.
 */
@Component
class StandingListener {

    private final InboundEvents events;
    private final NoteStanding noteStanding;

    StandingListener(InboundEvents events, NoteStanding noteStanding) {
        this.events = events;
        this.noteStanding = noteStanding;
    }

    @KafkaListener(
            id = "school-standing",
            groupId = "${spring.kafka.consumer.group-id}.school-standing",
            topics = "unionfed.plan.school")
    void on(ConsumerRecord<?, byte[]> message) {
        if (events.typeOf(message).map(NoteStanding::concerns).orElse(true)) {
            noteStanding.handle(events.read(message, Standing.class));
        }
    }

    /** The type of the event says it all; nothing of its data is read. */
    record Standing() {}
}
