package org.unionfed.notification.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.unionfed.commons.inbox.InboundEvents;

/** Receives what happens to schools; passes over facts it does not know, whatever they carry. */
@Component
class SchoolListener {

    private final InboundEvents events;
    private final Announce announce;

    SchoolListener(InboundEvents events, Announce announce) {
        this.events = events;
        this.announce = announce;
    }

    @KafkaListener(id = "school-notices", idIsGroup = false, topics = "unionfed.plan.school")
    void on(ConsumerRecord<?, byte[]> message) {
        if (events.typeOf(message).map(SchoolAnnouncements::concern).orElse(true)) {
            var event = events.read(message, SchoolFact.class);
            SchoolAnnouncements.of(event).forEach(it -> announce.handle(event, it));
        }
    }
}
