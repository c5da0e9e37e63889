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
    /** What takes less is not told from noise; a quadratic reader is far above. */
    private static final long NOISE_NANOS = 40_000_000;

    private static final long NOISE_BYTES = 4L << 20;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final PlanReader reader = new PlanReader();

    static Stream<HostileShapes.Shape> shapes() {
        return HostileShapes.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void growsNoFasterThanTheDocument(HostileShapes.Shape shape) {
        byte[] large = shape.times(FACTOR);
        Effort effort = effort(shape.name(), large);
        if (effort.nanos > NOISE_NANOS * MOST || effort.bytes > NOISE_BYTES * MOST) {
            Effort small = best(shape.name(), shape.times(1));
            Effort again = best(shape.name(), large);
            assertThat(again.nanos).isLessThan((long) (Math.max(small.nanos, NOISE_NANOS) * MOST));
            assertThat(again.bytes).isLessThan((long) (Math.max(small.bytes, NOISE_BYTES) * MOST));
        }
    }

    private Effort best(String name, byte[] content) {
        Effort best = effort(name, content);
        for (int i = 0; i < 4; i++) {
            Effort other = effort(name, content);
            best = new Effort(Math.min(best.nanos, other.nanos), Math.min(best.bytes, other.bytes));
        }
        return best;
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
    private record Effort(long nanos, long bytes) {}
}
