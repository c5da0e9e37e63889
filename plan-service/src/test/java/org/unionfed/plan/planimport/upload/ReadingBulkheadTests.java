package org.unionfed.plan.planimport.upload;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.plan.planimport.upload.ReadingBulkhead.Turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReadingBulkheadTests {

    private static final int SMALL = ReadingBulkhead.LARGE - 1;

    @Test
    void waitsForATurnUntilTheDeadlineAndLosesNoPlaceByIt() throws InterruptedException, TimeoutException {
        ReadingBulkhead turns = new ReadingBulkhead(1, 1);
        Turn first = turns.take(SMALL, later());

        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> turns.take(SMALL, now()));
        }

        first.end();
        turns.take(SMALL, now()).end();
    }

    @Test
    void givesOneTurnAtATimeToLargeDocumentsAndOthersBesideThem() throws InterruptedException, TimeoutException {
        ReadingBulkhead turns = new ReadingBulkhead(2, 2);
        Turn large = turns.take(ReadingBulkhead.LARGE, later());

        turns.take(SMALL, now()).end();
        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> turns.take(ReadingBulkhead.LARGE, now()));

        large.end();
        turns.take(ReadingBulkhead.LARGE, now()).end();
    }

    @Test
    void asksMoreThanMayWaitToComeAgain() throws InterruptedException, TimeoutException {
        ReadingBulkhead turns = new ReadingBulkhead(1, 0);
        turns.take(SMALL, later());

        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> turns.take(SMALL, later()))
                .satisfies(it -> assertThat(it.code()).isEqualTo(DocumentError.DOCUMENT_READERS_BUSY))
                .satisfies(it -> assertThat(it.code().category().status()).isEqualTo(429))
                .satisfies(it -> assertThat(it.properties()).containsKey("retryAfter"));
    }

    private static long now() {
        return System.nanoTime();
    }

    private static long later() {
        return System.nanoTime() + Duration.ofMinutes(1).toNanos();
    }
}
