package org.unionfed.plan.school;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.school.SchoolChange.Step;

/** Use case: the federation shuts a school's people out, for a reason that is noted. */
@Component
class SuspendSchool {

    private final SchoolChange change;
    private final PublishedSchoolFacts facts;
    private final Clock clock;

    SuspendSchool(SchoolChange change, PublishedSchoolFacts facts, Clock clock) {
        this.change = change;
        this.facts = facts;
        this.clock = clock;
    }

    SchoolView handle(Caller caller, UUID id, ExpectedVersion seen, String reason) {
        return change.make(
                caller,
                id,
                seen,
                new Step("suspend", school -> school.suspend(clock.instant()), facts::suspended, reason));
    }
}
