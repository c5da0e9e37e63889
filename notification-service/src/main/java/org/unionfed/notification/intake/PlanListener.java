package org.unionfed.notification.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.unionfed.commons.inbox.InboundEvents;

/** Receives what happens to plans; passes over facts it does not know, whatever they carry. */
@Component
class PlanListener {

    private final InboundEvents events;
    private final Announce announce;

    PlanListener(InboundEvents events, Announce announce) {
        this.events = events;
        this.announce = announce;
    }

    @KafkaListener(id = "plan-notices", idIsGroup = false, topics = "unionfed.plan.plan")
    void on(ConsumerRecord<?, byte[]> message) {
        if (events.typeOf(message).map(PlanAnnouncements::concern).orElse(true)) {
            var event = events.read(message, PlanFact.class);
            PlanAnnouncements.of(event).ifPresent(it -> announce.handle(event, it));
        }
    }
}
