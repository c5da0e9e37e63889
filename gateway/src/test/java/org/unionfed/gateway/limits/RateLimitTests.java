package org.unionfed.gateway.limits;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitTests {

    private final AtomicLong now = new AtomicLong();
    private final RateLimit limit = new RateLimit(60, new StoppedTime());

    @Test
    void givesAwayEveryRequestOfTheMinuteAndNoMore() {
        for (int request = 59; request >= 0; request--) {
            RateLimit.Verdict verdict = limit.take("ada");
            assertThat(verdict.allowed()).isTrue();
            assertThat(verdict.remaining()).isEqualTo(request);
        }

        RateLimit.Verdict refused = limit.take("ada");

        assertThat(refused.allowed()).isFalse();
        assertThat(refused.limit()).isEqualTo(60);
        assertThat(refused.remaining()).isZero();
        assertThat(refused.retrySeconds()).isEqualTo(1);
        assertThat(refused.resetSeconds()).isEqualTo(60);
    }

    @Test
    void letsTheNextRequestThroughAtTheVeryInstantItSaid() {
        emptyBucketOf("ada");

        pass(Duration.ofSeconds(1).minusNanos(1));
        assertThat(limit.take("ada").allowed()).isFalse();

        pass(Duration.ofNanos(1));
        assertThat(limit.take("ada").allowed()).isTrue();
        assertThat(limit.take("ada").allowed()).isFalse();
    }

    @Test
    void countsEachCallerAlone() {
        emptyBucketOf("ada");

        assertThat(limit.take("grace").allowed()).isTrue();
    }

    @Test
    void forgetsCallersOnlyWhenTheirBucketIsFullAgain() {
        emptyBucketOf("ada");

        pass(Duration.ofMinutes(1));

        assertThat(limit.take("ada").remaining()).isEqualTo(59);
    }

    private void emptyBucketOf(String caller) {
        for (int request = 0; request < 60; request++) {
            limit.take(caller);
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    /** Time that passes only when told to. */
    private final class StoppedTime implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
