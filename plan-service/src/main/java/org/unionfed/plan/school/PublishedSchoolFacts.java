package org.unionfed.plan.school;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.outbox.OutboundEvent;
import org.unionfed.commons.outbox.Outbox;
import org.unionfed.commons.outbox.Outbox.PastFact;

/** Tells everybody else what happened to a school, in the published form. */
@Component
class PublishedSchoolFacts {

    static final String TOPIC = "unionfed.plan.school";

    private final Outbox outbox;

    PublishedSchoolFacts(Outbox outbox) {
        this.outbox = outbox;
    }

    void registered(School school) {
        outbox.publish(event(school, SchoolFact.REGISTERED));
    }

    void suspended(School school) {
        outbox.publish(event(school, SchoolFact.SUSPENDED));
    }

    void resumed(School school) {
        outbox.publish(event(school, SchoolFact.RESUMED));
    }

    /** Says again how the school stands; answers false while something newer waits to be said. */
    boolean standing(School school) {
        return outbox.republish(
                List.of(new PastFact(event(school, SchoolFact.standing(school.state())), school.updatedAt())));
    }

    private static OutboundEvent event(School school, SchoolFact fact) {
        var data =
                new SchoolV1(school.id(), school.code(), school.name(), school.kind(), school.region(), school.state());
        return new OutboundEvent(school.tenant(), TOPIC, "school", school.id(), school.version(), fact.type(), data);
    }

    /** Mirrors the schemas of {@code org.unionfed.school.*.v1} in the contracts. */
    record SchoolV1(UUID schoolId, String code, String name, SchoolKind kind, String region, SchoolState state) {}
}
