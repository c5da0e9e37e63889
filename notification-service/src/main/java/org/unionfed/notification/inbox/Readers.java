package org.unionfed.notification.inbox;

import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.security.Caller;
import org.unionfed.notification.standing.SuspendedSchools;

/** Knows who may read at all: everybody of the federation, and of schools that are not suspended. */
@Component
public class Readers {

    private final SuspendedSchools suspended;

    Readers(SuspendedSchools suspended) {
        this.suspended = suspended;
    }

    /** A token outlives the suspension of its school, so the school is looked at each time. */
    public Reader of(Caller caller) {
        Audience audience = Audience.of(caller);
        if (caller.school() != null && suspended.contains(caller.tenant())) {
            throw new BusinessException(CommonError.SCHOOL_SUSPENDED);
        }
        return new Reader(caller.userId(), audience);
    }
}
