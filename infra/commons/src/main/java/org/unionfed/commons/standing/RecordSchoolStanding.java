package org.unionfed.commons.standing;

import java.util.Set;
import org.unionfed.commons.inbox.InboundEvent;
import org.unionfed.commons.inbox.Inbox;
import org.unionfed.commons.tenancy.Tenancy;

/** Keeps who is suspended, as the facts of schools say it. */
class RecordSchoolStanding {

    private static final String REGISTERED = "org.unionfed.school.registered.v1";
    private static final String SUSPENDED = "org.unionfed.school.suspended.v1";
    private static final String RESUMED = "org.unionfed.school.resumed.v1";

    /** Published names of the facts that say how a school stands. */
    static final Set<String> TYPES = Set.of(REGISTERED, SUSPENDED, RESUMED);

    private final Tenancy tenancy;
    private final Inbox inbox;
    private final SuspendedSchools suspended;
    private final SchoolStandingCache remembered;
    private final String consumer;

    /**
     * @param consumer under which the service's inbox knows it
     */
    RecordSchoolStanding(
            Tenancy tenancy, Inbox inbox, SuspendedSchools suspended, SchoolStandingCache remembered, String consumer) {
        this.tenancy = tenancy;
        this.inbox = inbox;
        this.suspended = suspended;
        this.remembered = remembered;
        this.consumer = consumer;
    }

    void handle(InboundEvent<Standing> event) {
        tenancy.runInSchool(event.tenant(), () -> {
            if (inbox.acceptState(consumer, event)) {
                keep(event);
            }
        });
        remembered.forget(event.tenant());
    }

    private void keep(InboundEvent<Standing> event) {
        if (event.type().equals(SUSPENDED)) {
            suspended.add(event.tenant(), event.time());
        } else {
            suspended.remove(event.tenant());
        }
    }

    /** The type of the event says it all; nothing of its data is read. */
    record Standing() {}
}
