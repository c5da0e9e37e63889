package org.unionfed.commons.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.unionfed.commons.tenancy.TenantId;

import static org.assertj.core.api.Assertions.assertThat;

class SchoolStandingCacheTests {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final TenantId school = new TenantId(UUID.randomUUID());
    private final TenantId other = new TenantId(UUID.randomUUID());
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final Set<TenantId> suspended = new HashSet<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final SchoolStandingCache standing = new SchoolStandingCache(this::ask, now::get);

    private boolean ask(TenantId wanted) {
        asked.incrementAndGet();
        return suspended.contains(wanted);
    }

    @Test
    void asksOfAnOpenSchoolOnceASecond() {
        standing.isSuspended(school);
        suspended.add(school);
        now.set(NOON.plus(SchoolStandingCache.REMEMBERED).minus(MOMENT));
        assertThat(standing.isSuspended(school)).isFalse();
        assertThat(asked).hasValue(1);

        now.set(NOON.plus(SchoolStandingCache.REMEMBERED));
        assertThat(standing.isSuspended(school)).isTrue();
        assertThat(asked).hasValue(2);
    }

    @Test
    void knowsOfASuspensionItWasToldOfAtOnce() {
        standing.isSuspended(school);
        suspended.add(school);

        standing.forget(other);
        assertThat(standing.isSuspended(school)).isFalse();

        standing.forget(school);
        assertThat(standing.isSuspended(school)).isTrue();
    }

    @Test
    void letsASchoolInAgainAtOnce() {
        suspended.add(school);
        assertThat(standing.isSuspended(school)).isTrue();

        suspended.remove(school);

        assertThat(standing.isSuspended(school)).isFalse();
    }

    @Test
    void remembersEachSchoolByItself() {
        suspended.add(other);

        assertThat(standing.isSuspended(school)).isFalse();
        assertThat(standing.isSuspended(other)).isTrue();
    }
}
