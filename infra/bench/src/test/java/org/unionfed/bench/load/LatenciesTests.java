package org.unionfed.bench.load;

import java.time.Duration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.data.Percentage.withPercentage;

class LatenciesTests {

    private final Latencies latencies = new Latencies();

    @Test
    void saysWithinWhichTimeMostCallsWereThrough() {
        for (int millis = 1; millis <= 100; millis++) {
            latencies.add(Duration.ofMillis(millis));
        }

        assertThat(latencies.millis(50)).isCloseTo(50, withPercentage(0.2));
        assertThat(latencies.millis(95)).isCloseTo(95, withPercentage(0.2));
        assertThat(latencies.millis(99)).isCloseTo(99, withPercentage(0.2));
        assertThat(latencies.millis(100)).isCloseTo(100, withPercentage(0.2));
    }

    @Test
    void oneSlowCallInAHundredIsBeyondTheNinetyNinth() {
        for (int call = 0; call < 99; call++) {
            latencies.add(Duration.ofMillis(1));
        }
        latencies.add(Duration.ofSeconds(5));

        assertThat(latencies.millis(99)).isCloseTo(1, withPercentage(0.2));
        assertThat(latencies.millis(99.5)).isCloseTo(5_000, withPercentage(0.2));
    }

    @Test
    void saysNothingOfNoCalls() {
        assertThatIllegalStateException().isThrownBy(() -> latencies.millis(50));
    }
}
