package org.unionfed.bench.row;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.unionfed.bench.figure.Bound;
import org.unionfed.bench.figure.Measure;
import org.unionfed.bench.figure.Report;
import org.unionfed.bench.figure.Size;
import org.unionfed.bench.load.Latencies;
import org.unionfed.bench.load.Load;
import org.unionfed.bench.suite.Api;
import org.unionfed.bench.suite.NoticeWatch;
import org.unionfed.bench.suite.Schools;
import org.unionfed.bench.suite.Suite;
import org.unionfed.bench.suite.WaitingPlan;

/**
 * How long it takes from a change to its notice in somebody's inbox, when two hundred changes happen each second: the
 * federation returns plans, ten with one request. The time counts from the moment that stands in the event, which is
 * before the commit, to when the notice can be read in the notification service's database.
 */
final class DeliveryRow implements Row {

    static final String NAME = "delivery";

    private static final int PER_SECOND = 200;
    private static final int PER_REQUEST = 10;
    private static final int CALLERS = 8;
    private static final int EVENTS = 2_400;
    private static final int WARM_UP = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Measure MEDIAN = Measure.told(NAME, "change to inbox at 200 events/s, p50 in ms");
    private static final Measure SLOW =
            new Measure(NAME, "change to inbox at 200 events/s, p99 in ms", Bound.atMost(1_000));
    private static final Measure RATE = Measure.told(NAME, "events per second the service really came to");

    private final Suite suite;
    private final Api plan;
    private final Schools schools;
    private final String staff;

    DeliveryRow(Suite suite, Schools schools) {
        this.suite = suite;
        this.plan = suite.plan();
        this.schools = schools;
        this.staff = suite.tokens().ofFederation("bench.staff", "federation-staff");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Size size, Report report) {
        schools.withAllYears(size);
        deliver(WARM_UP, size);
        Delivery delivery = deliver(EVENTS, size);
        report.add(MEDIAN, size, delivery.latencies().millis(50));
        report.add(SLOW, size, delivery.latencies().millis(99));
        report.add(RATE, size, delivery.perSecond());
    }

    private Delivery deliver(int events, Size size) {
        List<WaitingPlan> plans = schools.handIn(events, size);
        NoticeWatch watch = suite.watchNotices();
        CompletableFuture<Latencies> notices = CompletableFuture.supplyAsync(() -> watch.await(events, PATIENCE));
        int requests = events / PER_REQUEST;
        Load.Outcome requested = Load.rate(
                PER_SECOND / (double) PER_REQUEST,
                requests,
                CALLERS,
                number -> returnTogether(plans.subList(number * PER_REQUEST, (number + 1) * PER_REQUEST)));
        return new Delivery(notices.join(), requested.perSecond() * PER_REQUEST);
    }

    private void returnTogether(List<WaitingPlan> plans) {
        String seen = plans.stream()
                .map(it -> "{\"id\": \"%s\", \"version\": %d}".formatted(it.id(), it.version()))
                .collect(Collectors.joining(", "));
        plan.post("/api/plan/reviews/decisions", staff, """
                {"kind": "RETURN", "plans": [%s], "reasons": [{"code": "NO_CONGRESS"}]}
                """.formatted(seen));
    }

    private record Delivery(Latencies latencies, double perSecond) {}
}
