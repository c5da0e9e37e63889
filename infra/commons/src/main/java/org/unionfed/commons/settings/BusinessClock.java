package org.unionfed.commons.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When something of the field happens: a plan is submitted, a school suspended, a fact told. It is the technical clock,
 * except while demo data is made, which is moved through the past so that a year is lived in it. Tokens, sessions, leases
 * and whatever else keeps machines in step go by the technical {@link Clock}.
 */
public final class BusinessClock {

    private final Clock technical;
    private volatile Duration behind = Duration.ZERO;

    public BusinessClock(Clock technical) {
        this.technical = technical;
    }

    public Instant instant() {
        return technical.instant().minus(behind);
    }

    /** The day it is there. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(instant(), zone);
    }

    /** Goes on from that instant; one that is to come is the present. */
    void move(Instant to) {
        Duration wanted = Duration.between(to, technical.instant());
        behind = wanted.isNegative() ? Duration.ZERO : wanted;
    }
}
