package org.unionfed.bench.row;

import org.unionfed.bench.figure.Bound;
import org.unionfed.bench.figure.Measure;
import org.unionfed.bench.figure.Report;
import org.unionfed.bench.figure.Size;
import org.unionfed.bench.suite.Memory;
import org.unionfed.bench.suite.Suite;

/**
 * How much memory the suite takes after all that was asked of it, process by process, and how long it takes to stand
 * again once it was stopped. The start is a second one: programs are unpacked and class archives made.
 */
final class StartRow implements Row {

    static final String NAME = "start";

    private static final int MEBIBYTES = 3 * 1_024;

    private static final Measure TOTAL = new Measure(NAME, "memory of the whole suite, MiB", Bound.atMost(MEBIBYTES));
    private static final Measure AGAIN = new Measure(NAME, "second start of infra/up, seconds", Bound.atMost(60));
    private static final Measure FRESH =
            new Measure(NAME, "memory after the second start, MiB", Bound.atMost(MEBIBYTES));

    private final Suite suite;
    private final Size last;

    StartRow(Suite suite, Size last) {
        this.suite = suite;
        this.last = last;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Size size, Report report) {
        Memory used = suite.memory();
        report.add(TOTAL, size, (double) used.total());
        used.megabytes()
                .forEach((name, megabytes) ->
                        report.add(Measure.told(NAME, "memory of " + name + ", MiB"), size, (double) megabytes));
        if (size == last) {
            report.add(AGAIN, size, suite.restart().toMillis() / 1_000.0);
            report.add(FRESH, size, (double) suite.memory().total());
        }
    }
}
