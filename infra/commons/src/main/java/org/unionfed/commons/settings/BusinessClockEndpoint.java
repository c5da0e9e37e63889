package org.unionfed.commons.settings;

import java.time.Instant;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** Moves the business clock of a suite with demo data; elsewhere there is none. */
@Endpoint(id = "businessclock")
class BusinessClockEndpoint {

    private final BusinessClock clock;

    BusinessClockEndpoint(BusinessClock clock) {
        this.clock = clock;
    }

    @ReadOperation
    Reading read() {
        return new Reading(clock.instant());
    }

    @WriteOperation
    Reading move(Instant to) {
        clock.move(to);
        return read();
    }

    /** What the clock shows. */
    record Reading(Instant instant) {}
}
