package org.unionfed.bench.row;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.unionfed.bench.figure.Bound;
import org.unionfed.bench.figure.Measure;
import org.unionfed.bench.figure.Report;
import org.unionfed.bench.figure.Size;
import org.unionfed.bench.suite.Api;
import org.unionfed.bench.suite.School;
import org.unionfed.bench.suite.Schools;
import org.unionfed.bench.suite.StatementLog;
import org.unionfed.bench.suite.Suite;

/** How many statements reach PostgreSQL for a page of each list, begin and commit included. */
final class StatementsRow implements Row {

    static final String NAME = "statements";

    /** What the service does beside us only adds: the fewest of several tries are ours alone. */
    private static final int TRIES = 7;

    private final Suite suite;
    private final Api plan;
    private final Schools schools;
    private final Map<String, String> pages = new LinkedHashMap<>();

    StatementsRow(Suite suite, Schools schools) {
        this.suite = suite;
        this.plan = suite.plan();
        this.schools = schools;
        String staff = suite.tokens().ofFederation("bench.staff", "federation-staff");
        String officer = suite.tokens().ofSchool(new School(1), "officer");
        pages.put("/api/plan/plans?limit=200", staff);
        pages.put("/api/plan/plans?limit=100", officer);
        pages.put("/api/plan/schools?limit=200", staff);
        pages.put("/api/plan/reviews?limit=200", staff);
        pages.put("/api/plan/rollup?year=2026&limit=1000", staff);
        pages.put("/api/plan/rollup/matrix?year=2026&limit=1000", staff);
        pages.put("/api/plan/rollup/figures?year=2026", staff);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Size size, Report report) {
        schools.withAllYears(size);
        try (StatementLog log = suite.planStatements()) {
            pages.forEach((path, token) -> {
                long fewest = LongStream.range(0, TRIES)
                        .map(number -> log.during(() -> plan.get(path, token)))
                        .min()
                        .orElseThrow();
                report.add(new Measure(NAME, "statements of GET " + path, Bound.constant()), size, (double) fewest);
            });
        }
    }
}
