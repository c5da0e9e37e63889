package org.unionfed.notification.intake;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionfed.commons.inbox.InboundEvent;
import org.unionfed.commons.inbox.Inbox;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.notification.standing.SuspendedSchools;

/** Use case: a school is suspended or resumed, and its people may not or may listen again. */
@Component
class NoteStanding {

    private static final String REGISTERED = "org.unionfed.school.registered.v1";
    private static final String SUSPENDED = "org.unionfed.school.suspended.v1";
    private static final String RESUMED = "org.unionfed.school.resumed.v1";
    private static final String CONSUMER = "notification.school-standing";

    private final Tenancy tenancy;
    private final Inbox inbox;
    private final SuspendedSchools suspended;

    NoteStanding(Tenancy tenancy, Inbox inbox, SuspendedSchools suspended) {
        this.tenancy = tenancy;
        this.inbox = inbox;
        this.suspended = suspended;
    }

    /** Whether a fact of this published name says how a school stands. */
    static boolean concerns(String type) {
        return Set.of(REGISTERED, SUSPENDED, RESUMED).contains(type);
    }

    void handle(InboundEvent<?> event) {
        tenancy.runInSchool(event.tenant(), () -> {
            if (inbox.acceptState(CONSUMER, event)) {
                note(event);
            }
        });
    }

    private void note(InboundEvent<?> event) {
        if (event.type().equals(SUSPENDED)) {
            suspended.add(event.tenant(), event.time());
        } else {
            suspended.remove(event.tenant());
        }
    }
}
