package org.unionfed.plan.school;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.school.SchoolChange.Step;

/** Use case: the federation lets a school's people in again. */
@Component
class ResumeSchool {

    private final SchoolChange change;
    private final PublishedSchoolFacts facts;
    private final Clock clock;

    ResumeSchool(SchoolChange change, PublishedSchoolFacts facts, Clock clock) {
        this.change = change;
        this.facts = facts;
        this.clock = clock;
    }

    SchoolView handle(Caller caller, UUID id, ExpectedVersion seen) {
        return change.make(
                caller,
                id,
                seen,
                new Step("resume", school -> school.resume(clock.instant()), facts::resumed, "resumed"));
    }
}
