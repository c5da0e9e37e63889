package org.unionfed.plan.school;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.outbox.OutboundEvent;
import org.unionfed.commons.outbox.Outbox;

/** Tells everybody else what happened to a school, in the published form. */
@Component
class PublishedSchoolFacts {

    static final String TOPIC = "unionfed.plan.school";

    private final Outbox outbox;

    PublishedSchoolFacts(Outbox outbox) {
        this.outbox = outbox;
    }

    void registered(School school) {
        publish(school, "org.unionfed.school.registered.v1");
    }

    void suspended(School school) {
        publish(school, "org.unionfed.school.suspended.v1");
    }

    void resumed(School school) {
        publish(school, "org.unionfed.school.resumed.v1");
    }

    private void publish(School school, String type) {
        var data =
                new SchoolV1(school.id(), school.code(), school.name(), school.kind(), school.region(), school.state());
        outbox.publish(new OutboundEvent(school.tenant(), TOPIC, "school", school.id(), school.version(), type, data));
    }

    /** Mirrors the schemas of {@code org.unionfed.school.*.v1} in the contracts. */
    record SchoolV1(UUID schoolId, String code, String name, SchoolKind kind, String region, SchoolState state) {}
}
