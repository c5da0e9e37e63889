package org.unionfed.bench.row;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.unionfed.bench.figure.Bound;
import org.unionfed.bench.figure.Measure;
import org.unionfed.bench.figure.Report;
import org.unionfed.bench.figure.Size;
import org.unionfed.bench.load.Load;
import org.unionfed.bench.suite.Api;
import org.unionfed.bench.suite.School;
import org.unionfed.bench.suite.Schools;
import org.unionfed.bench.suite.Suite;
import org.unionfed.bench.suite.Tokens;

/**
 * How much gets through the gateway, against the plan service asked directly: the same requests of the same callers,
 * in turns. The gateway checks each token too and keeps its limits; there are enough accounts to stay below them.
 */
final class GatewayRow implements Row {

    static final String NAME = "gateway";

    private static final int CALLERS = 20;
    private static final int ACCOUNTS = 100;
    private static final int TURNS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration TIME = Duration.ofSeconds(3);

    private static final Measure DIRECT = Measure.told(NAME, "requests per second to the service itself");
    private static final Measure THROUGH = Measure.told(NAME, "requests per second through the gateway");
    private static final Measure SHARE = new Measure(NAME, "through the gateway, % of direct", Bound.atLeast(60));

    private final Api direct;
    private final Api gateway;
    private final Schools schools;
    private final Tokens tokens;

    GatewayRow(Suite suite, Schools schools) {
        this.direct = suite.plan();
        this.gateway = suite.gateway();
        this.schools = schools;
        this.tokens = suite.tokens();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Size size, Report report) {
        schools.withAllYears(size);
        List<Request> requests = IntStream.rangeClosed(1, ACCOUNTS)
                .mapToObj(School::new)
                .map(it -> new Request("/api/plan/plans/" + it.draft(), tokens.ofSchool(it, "officer")))
                .toList();
        perSecond(WARM_UP, direct, requests);
        perSecond(WARM_UP, gateway, requests);
        double toService = 0;
        double toGateway = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            toService += perSecond(TIME, direct, requests) / TURNS;
            toGateway += perSecond(TIME, gateway, requests) / TURNS;
        }
        report.add(DIRECT, size, toService);
        report.add(THROUGH, size, toGateway);
        report.add(SHARE, size, 100 * toGateway / toService);
    }

    private static double perSecond(Duration time, Api api, List<Request> requests) {
        return Load.callersFor(time, CALLERS, number -> {
                    Request request = requests.get(number % requests.size());
                    api.get(request.path(), request.token());
                })
                .perSecond();
    }

    private record Request(String path, String token) {}
}
