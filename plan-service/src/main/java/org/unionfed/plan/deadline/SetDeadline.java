package org.unionfed.plan.deadline;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.tenancy.Tenancy;

/** Use case: federation staff say until when the plans of a year are due. */
@Component
class SetDeadline {

    private final Tenancy tenancy;
    private final Deadlines deadlines;
    private final AuditLog audit;
    private final BusinessClock clock;

    SetDeadline(Tenancy tenancy, Deadlines deadlines, AuditLog audit, BusinessClock clock) {
        this.tenancy = tenancy;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The deadline as it is now; one that was changed meanwhile is refused with CHANGED_MEANWHILE.
     *
     * @param due from the first day of the year before to the last of the year after
     */
    Deadline handle(Caller caller, int year, LocalDate due, long expectedVersion) {
        caller.requireAny(Role.FEDERATION_STAFF, Role.FEDERATION_ADMIN);
        if (Math.abs(due.getYear() - year) > 1) {
            throw new BusinessException(DeadlineError.DEADLINE_OUTSIDE_ITS_YEARS, due.toString(), String.valueOf(year));
        }
        return tenancy.acrossSchools(() -> {
            if (!deadlines.set(year, due, expectedVersion, clock.instant())) {
                throw new BusinessException(CommonError.CHANGED_MEANWHILE).with("current", deadlines.of(year));
            }
            audit.recordOfFederation(caller, "deadline.set", String.valueOf(year), due.toString());
            return deadlines.of(year);
        });
    }
}
