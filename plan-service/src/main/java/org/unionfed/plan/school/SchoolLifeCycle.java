package org.unionfed.plan.school;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.school.SchoolChange.Step;

/** Use cases: what the federation does with a school once it is registered. */
@Component
class SchoolLifeCycle {

    private final SchoolChange change;
    private final PublishedSchoolFacts facts;
    private final BusinessClock clock;

    SchoolLifeCycle(SchoolChange change, PublishedSchoolFacts facts, BusinessClock clock) {
        this.change = change;
        this.facts = facts;
        this.clock = clock;
    }

    /** Shuts the school's people out, for a reason that is noted. */
    SchoolView suspend(Caller caller, UUID id, ExpectedVersion seen, String reason) {
        var step = new Step("suspend", school -> school.suspend(clock.instant()), facts::suspended, reason);
        return change.make(caller, id, seen, step);
    }

    /** Lets the school's people in again. */
    SchoolView resume(Caller caller, UUID id, ExpectedVersion seen) {
        var step = new Step("resume", school -> school.resume(clock.instant()), facts::resumed, "resumed");
        return change.make(caller, id, seen, step);
    }

    /**
     * Takes back a school whose people cannot work yet. It is gone at once; its code and names are free as soon as
     * nothing of it is left at the account server.
     */
    void withdraw(Caller caller, UUID id, ExpectedVersion seen) {
        var step = new Step("withdraw", school -> school.withdraw(clock.instant()), gone -> {}, "");
        change.begin(caller, id, seen, step);
    }
}
