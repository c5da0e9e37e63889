package org.unionfed.plan.reading;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.time.Instant;
import org.unionfed.plan.reading.source.ReadingLimits;
import org.unionfed.plan.reading.source.UnreadableDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Any bytes end in a result or in a coded refusal, and soon. */
class PlanReaderFuzzTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final PlanReader reader =
            new PlanReader(new ReadingLimits(1 << 20, 1 << 18, 8 << 20, 4 << 20, 200_000, 5_000, 100_000));

    @FuzzTest(maxDuration = "2m")
    void endsWithText(byte[] content) {
        readsOrRefuses("plan.txt", content);
    }

    @FuzzTest(maxDuration = "2m")
    void endsWithDocx(byte[] content) {
        readsOrRefuses("plan.docx", content);
    }

    @FuzzTest(maxDuration = "2m")
    void endsWithDoc(byte[] content) {
        readsOrRefuses("plan.doc", content);
    }

    private void readsOrRefuses(String name, byte[] content) {
        Instant start = Instant.now();
        try {
            PlanDocument plan = reader.read(name, content);
            assertThat(plan.lines()).isNotEmpty();
        } catch (UnreadableDocument refused) {
            assertThat(refused.reason()).isNotNull();
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(SOON);
    }
}
