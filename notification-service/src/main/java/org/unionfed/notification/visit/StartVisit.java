package org.unionfed.notification.visit;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.notification.inbox.NoticeDigest;
import org.unionfed.notification.inbox.Reader;

/** Use case: somebody arrives and is told what changed since they were last here, as far as it is for their roles. */
@Component
class StartVisit {

    static final int SHOWN = 10;

    private final Tenancy tenancy;
    private final Visits visits;
    private final NoticeDigest digest;
    private final Clock clock;

    StartVisit(Tenancy tenancy, Visits visits, NoticeDigest digest, Clock clock) {
        this.tenancy = tenancy;
        this.visits = visits;
        this.digest = digest;
        this.clock = clock;
    }

    /** Nothing has changed for those who are here for the first time. */
    Changes handle(Reader reader) {
        return reader.audience()
                .within(
                        tenancy,
                        () -> visits.arrive(reader, clock.instant())
                                .map(it -> new Changes(
                                        it.endedAt(),
                                        digest.counts(reader, it.position()),
                                        digest.latest(reader, it.position(), SHOWN)))
                                .orElse(new Changes(null, List.of(), List.of())));
    }
}
