package org.unionfed.bench.row;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.unionfed.bench.figure.Bound;
import org.unionfed.bench.figure.Measure;
import org.unionfed.bench.figure.Report;
import org.unionfed.bench.figure.Size;
import org.unionfed.bench.load.Latencies;
import org.unionfed.bench.load.Load;
import org.unionfed.bench.suite.Api;
import org.unionfed.bench.suite.School;
import org.unionfed.bench.suite.Schools;
import org.unionfed.bench.suite.Suite;
import org.unionfed.bench.suite.Tokens;

/**
 * How long a school waits that submits its plan, and the federation that approves it, when fifty do so at once, each
 * with the next as soon as one is through. A school reads its plan before, and the federation opens the approved plan
 * again, so that there is always a next; both add to the load and not to the times.
 */
final class ReviewRow implements Row {

    static final String NAME = "review";

    private static final int CALLERS = 50;
    private static final Duration BEGINNING = Duration.ofSeconds(5);
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration TIME = Duration.ofSeconds(12);
    private static final int REQUESTS_PER_ROUND = 4;

    private static final Measure SUBMIT = new Measure(NAME, "submit, 50 at once, p95 in ms", Bound.atMost(500));
    private static final Measure APPROVE = new Measure(NAME, "approve, 50 at once, p95 in ms", Bound.atMost(500));
    private static final Measure FIRST = Measure.told(NAME, "submit in the first five seconds, p95 in ms");
    private static final Measure RATE = Measure.told(NAME, "requests per second, reading and reopening included");

    private final Api plan;
    private final Schools schools;
    private final Tokens tokens;
    private final String staff;

    ReviewRow(Suite suite, Schools schools) {
        this.plan = suite.plan();
        this.schools = schools;
        this.tokens = suite.tokens();
        this.staff = tokens.ofFederation("bench.staff", "federation-staff");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Size size, Report report) {
        schools.withAllYears(size);
        Queue<School> free = new ConcurrentLinkedQueue<>();
        IntStream.rangeClosed(1, Schools.at(size)).mapToObj(School::new).forEach(free::add);
        Times first = Times.none();
        Load.callersFor(BEGINNING, CALLERS, number -> round(free, first));
        Load.callersFor(WARM_UP, CALLERS, number -> round(free, Times.none()));
        Times times = Times.none();
        Load.Outcome rounds = Load.callersFor(TIME, CALLERS, number -> round(free, times));
        report.add(FIRST, size, first.submit().millis(95));
        report.add(SUBMIT, size, times.submit().millis(95));
        report.add(APPROVE, size, times.approve().millis(95));
        report.add(RATE, size, rounds.perSecond() * REQUESTS_PER_ROUND);
    }

    private void round(Queue<School> free, Times times) {
        School school = free.remove();
        String path = "/api/plan/plans/" + school.draft();
        String officer = tokens.ofSchool(school, "officer");
        long draft = plan.json(path, officer).get("version").asLong();
        long submitted = times.submit().of(() -> plan.act(path + "/submit", officer, draft, "{}"));
        long approved = times.approve().of(() -> plan.act(path + "/approve", staff, submitted, "{}"));
        plan.act(path + "/reopen", staff, approved, "{\"reason\": \"补充下半年的安排\"}");
        free.add(school);
    }

    private record Times(Latencies submit, Latencies approve) {

        static Times none() {
            return new Times(new Latencies(), new Latencies());
        }
    }
}
