package org.unionfed.plan.turn;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.unionfed.commons.idempotency.RepeatableWork;
import org.unionfed.commons.tenancy.Tenancy;

/**
 * Lets one at a time work on the accounts of a school. The account server knows neither transactions nor versions, and a
 * transaction of ours that stays open while it is asked would hold a connection for as long as it takes; so a turn is a
 * row, renewed while its process lives.
 */
@Component
public class AccountTurns {

    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(30);

    private final Tenancy tenancy;
    private final TurnRows rows;
    private final Clock clock;
    private final WaitingLine line = new WaitingLine();
    private final Set<UUID> held = ConcurrentHashMap.newKeySet();

    AccountTurns(Tenancy tenancy, TurnRows rows, Clock clock) {
        this.tenancy = tenancy;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Does the work as soon as nobody else is at it.
     *
     * @param subject the school's organization, or its registration
     * @return what the work answers; empty when somebody else was at it for longer than people wait, or enough others wait
     */
    public <T> Optional<T> during(UUID subject, Supplier<T> work) {
        Optional<T> done = at(subject, work);
        return done.isPresent() ? done : line.waitFor(subject, () -> asSoonAsItIsFree(subject, work), Optional.empty());
    }

    private <T> Optional<T> asSoonAsItIsFree(UUID subject, Supplier<T> work) {
        Instant patienceEnds = clock.instant().plus(PATIENCE);
        Optional<T> done = Optional.empty();
        while (done.isEmpty() && clock.instant().isBefore(patienceEnds)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            done = at(subject, work);
        }
        return done;
    }

    /** Does the work if nobody is at it right now. */
    public <T> Optional<T> at(UUID subject, Supplier<T> work) {
        UUID holder = UUID.randomUUID();
        Instant now = clock.instant();
        if (!asNoEffect(() -> rows.take(subject, holder, now, now.plus(LEASE)))) {
            return Optional.empty();
        }
        held.add(holder);
        try {
            return Optional.of(work.get());
        } finally {
            held.remove(holder);
            asNoEffect(() -> rows.giveBack(subject, holder));
        }
    }

    /** A turn is nothing anybody asked for. */
    private boolean asNoEffect(Supplier<Boolean> step) {
        return RepeatableWork.run(() -> tenancy.acrossSchools(step));
    }

    /** Keeps the turns of this process as long as it lives. */
    @Scheduled(fixedDelay = 5_000)
    void renew() {
        Set<UUID> holders = Set.copyOf(held);
        if (!holders.isEmpty()) {
            tenancy.runAcrossSchools(() -> rows.renew(holders, clock.instant().plus(LEASE)));
        }
    }
}
