package org.unionfed.bench.row;

import org.unionfed.bench.figure.Bound;
import org.unionfed.bench.figure.Measure;
import org.unionfed.bench.figure.Report;
import org.unionfed.bench.figure.Size;
import org.unionfed.bench.suite.Backlog;
import org.unionfed.bench.suite.Suite;

/** How fast the relay works off what piled up in the outbox, against a producer that sends the same bytes at once. */
final class DrainRow implements Row {

    static final String NAME = "drain";

    private static final int SMALLEST = 250;

    private static final Measure RELAY = Measure.told(NAME, "events per second from the outbox");
    private static final Measure PRODUCER = Measure.told(NAME, "events per second of a plain producer");
    private static final Measure SHARE = new Measure(NAME, "outbox, % of the plain producer", Bound.atLeast(30));

    private final Backlog backlog;

    DrainRow(Suite suite) {
        this.backlog = suite.backlog();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Size size, Report report) {
        backlog.relayed(SMALLEST);
        backlog.sent(SMALLEST);
        double relayed = backlog.relayed(SMALLEST * size.times());
        double sent = backlog.sent(SMALLEST * size.times());
        report.add(RELAY, size, relayed);
        report.add(PRODUCER, size, sent);
        report.add(SHARE, size, 100 * relayed / sent);
    }
}
