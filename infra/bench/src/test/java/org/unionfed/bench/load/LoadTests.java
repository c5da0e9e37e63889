package org.unionfed.bench.load;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LoadTests {

    private final Set<Integer> numbers = ConcurrentHashMap.newKeySet();

    @Test
    void givesEachCallItsOwnNumber() {
        Load.Outcome outcome = Load.callers(4, 1_000, numbers::add);

        assertThat(outcome.latencies().count()).isEqualTo(1_000);
        assertThat(numbers).hasSize(1_000).contains(0, 999);
    }

    @Test
    void callsFromAsManyThreadsAsAsked() {
        var together = new CountDownLatch(8);

        Load.callers(8, 8, number -> {
            together.countDown();
            awaitAll(together);
        });

        assertThat(together.getCount()).isZero();
    }

    @Test
    void whoWaitsForAFreeCallerHasWaited() {
        Load.Outcome outcome =
                Load.rate(1_000, 20, 1, number -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10)));

        assertThat(outcome.latencies().millis(100)).isGreaterThan(150);
    }

    @Test
    void doesNotHurryAheadOfTheRate() {
        Load.Outcome outcome = Load.rate(200, 41, 2, numbers::add);

        assertThat(outcome.elapsed()).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        assertThat(numbers).hasSize(41);
    }

    @Test
    void aFailedCallEndsTheMeasurement() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Load.callers(2, 10, number -> {
                    if (number == 5) {
                        throw new IllegalStateException("503");
                    }
                }));
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
