package org.unionfed.plan.reading;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionfed.plan.reading.source.UnreadableDocument;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a document repeats: four times as much of it takes at most 2.5 times 2.5 times the work and the memory,
 * where a quadratic reader takes sixteen times as much.
 */
class ReadingEffortTests {

    private static final int FACTOR = 4;
    private static final double MOST = 2.5 * 2.5;
    /** Of a document that seemed to take too much; what else went on may have had its part. */
    private static final int MOST_REPETITIONS = 4;

    /** What takes less is not told from noise; a quadratic reader is far above. */
    private static final Effort NOISE = new Effort(40_000_000, 4L << 20);

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final PlanReader reader = new PlanReader();

    static Stream<HostileShapes.Shape> shapes() {
        return HostileShapes.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void growsNoFasterThanTheDocument(HostileShapes.Shape shape) {
        byte[] document = shape.times(FACTOR);
        Effort large = effort(shape.name(), document);
        if (large.outgrows(NOISE)) {
            byte[] quarter = shape.times(1);
            Effort small = effort(shape.name(), quarter)
                    .least(effort(shape.name(), quarter))
                    .atLeast(NOISE);
            for (int again = 0; again < MOST_REPETITIONS && large.outgrows(small); again++) {
                large = large.least(effort(shape.name(), document));
            }
            assertThat((double) large.nanos).isLessThan(small.nanos * MOST);
            assertThat((double) large.bytes).isLessThan(small.bytes * MOST);
        }
    }

    private Effort effort(String name, byte[] content) {
        long bytes = thread.getCurrentThreadAllocatedBytes();
        long nanos = thread.getCurrentThreadCpuTime();
        try {
            assertThat(reader.read(name, content)).isNotNull();
        } catch (UnreadableDocument refused) {
            assertThat(refused.reason()).isNotNull();
        }
        return new Effort(thread.getCurrentThreadCpuTime() - nanos, thread.getCurrentThreadAllocatedBytes() - bytes);
    }

    /** What reading once took. */
    private record Effort(long nanos, long bytes) {

        /** Whether it is more than a document so much larger may take. */
        boolean outgrows(Effort small) {
            return nanos >= small.nanos * MOST || bytes >= small.bytes * MOST;
        }

        Effort least(Effort other) {
            return new Effort(Math.min(nanos, other.nanos), Math.min(bytes, other.bytes));
        }

        Effort atLeast(Effort other) {
            return new Effort(Math.max(nanos, other.nanos), Math.max(bytes, other.bytes));
        }
    }
}
