package org.unionfed.commons.standing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.tenancy.TenantId;

/**
 * Asks for a school's standing at most once a second: a screen asks its service for many things at once. Only that a
 * school is open is remembered, so its people are in again at once; they are out at once where the suspension was carried
 * out, and within a second in any other process of the service.
 */
public class SchoolStandingCache {

    static final Duration REMEMBERED = Duration.ofSeconds(1);

    private static final long MOST = 20_000;

    private final SchoolStanding standing;
    private final Cache<TenantId, Boolean> open;

    SchoolStandingCache(SchoolStanding standing, InstantSource clock) {
        this.standing = standing;
        this.open = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .build();
    }

    /** Whether the school's people are shut out; asked with each of their requests, outside of any unit of work. */
    @SuppressWarnings(
            "NullAway") // the cache keeps nothing where the function answers none; its signature cannot say so
    boolean isSuspended(TenantId school) {
        return open.get(school, this::openOrNothing) == null;
    }

    /** Refuses with {@link CommonError#SCHOOL_SUSPENDED} what took a while since the request was let in. */
    public void requireOpen(TenantId school) {
        if (isSuspended(school)) {
            throw new BusinessException(CommonError.SCHOOL_SUSPENDED);
        }
    }

    /**
     * To be called once a suspension is committed. Waits for a question that is just being asked, whose answer may be the
     * old one.
     */
    public void forget(TenantId school) {
        open.invalidate(school);
    }

    private @Nullable Boolean openOrNothing(TenantId school) {
        return standing.isSuspended(school) ? null : Boolean.TRUE;
    }
}
