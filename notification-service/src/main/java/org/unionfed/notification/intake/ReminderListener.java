package org.unionfed.notification.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.unionfed.commons.inbox.InboundEvents;

/** Receives what schools are reminded of; passes over facts it does not know, whatever they carry. */
@Component
class ReminderListener {

    private final InboundEvents events;
    private final Announce announce;

    ReminderListener(InboundEvents events, Announce announce) {
        this.events = events;
        this.announce = announce;
    }

    @KafkaListener(id = "reminder-notices", idIsGroup = false, topics = "unionfed.plan.reminder")
    void on(ConsumerRecord<?, byte[]> message) {
        if (events.typeOf(message).map(ReminderAnnouncements.REMINDED::equals).orElse(true)) {
            var event = events.read(message, ReminderFact.class);
            ReminderAnnouncements.of(event).ifPresent(it -> announce.handle(event, it));
        }
    }
}
