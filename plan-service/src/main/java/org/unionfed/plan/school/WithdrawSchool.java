package org.unionfed.plan.school;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.school.SchoolChange.Step;

/**
 * Use case: the federation takes a school back whose people cannot work yet. It is gone at once; its code and names are
 * free as soon as nothing of it is left at the account server.
 */
@Component
class WithdrawSchool {

    private final SchoolChange change;
    private final Clock clock;

    WithdrawSchool(SchoolChange change, Clock clock) {
        this.change = change;
        this.clock = clock;
    }

    void handle(Caller caller, UUID id, ExpectedVersion seen) {
        change.begin(
                caller, id, seen, new Step("withdraw", school -> school.withdraw(clock.instant()), gone -> {}, ""));
    }
}
