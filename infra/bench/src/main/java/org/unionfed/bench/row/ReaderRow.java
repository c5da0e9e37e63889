package org.unionfed.bench.row;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.unionfed.bench.figure.Bound;
import org.unionfed.bench.figure.Measure;
import org.unionfed.bench.figure.Report;
import org.unionfed.bench.figure.Size;
import org.unionfed.bench.load.CoreTime;
import org.unionfed.bench.suite.Resource;
import org.unionfed.plan.reading.PlanReader;

/**
 * How many plans of usual size one core reads in a second, from the bytes of a text file. The larger sizes read one
 * file that holds so many plans one after the other: it counts as that many, so that a reader whose work grows faster
 * than the text falls behind.
 */
final class ReaderRow implements Row {

    static final String NAME = "reader";

    private static final Measure SPEED =
            new Measure(NAME, "plans of usual size read per second and core", Bound.atLeast(1_000));
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration TIME = Duration.ofSeconds(4);

    private final PlanReader reader = new PlanReader();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Size size, Report report) {
        byte[] document = usualPlan().repeat(size.times()).getBytes(StandardCharsets.UTF_8);
        CoreTime.perSecond(WARM_UP, () -> read(document));
        report.add(SPEED, size, CoreTime.perSecond(TIME, () -> read(document)) * size.times());
    }

    private void read(byte[] document) {
        if (reader.read("plan.txt", document).calendar().isEmpty()) {
            throw new IllegalStateException("The reader found no calendar");
        }
    }

    /** As long as the plans that schools hand in. */
    static String usualPlan() {
        return Resource.text("plan.txt");
    }
}
