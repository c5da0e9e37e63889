package org.unionfed.bench.row;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unionfed.bench.figure.Bound;
import org.unionfed.bench.figure.Measure;
import org.unionfed.bench.figure.Report;
import org.unionfed.bench.figure.Size;
import org.unionfed.bench.load.Load;
import org.unionfed.bench.suite.Api;
import org.unionfed.bench.suite.Database;
import org.unionfed.bench.suite.Schools;
import org.unionfed.bench.suite.Suite;
import tools.jackson.databind.JsonNode;

/**
 * How long the federation waits for a year of its schools, against the same figures asked by hand: one plain statement
 * of a superuser, whom row-level security does not concern, without HTTP, token or JSON.
 */
final class RollupRow implements Row {

    static final String NAME = "rollup";

    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration TIME = Duration.ofSeconds(4);
    private static final String MATRIX = "/api/plan/rollup/matrix?year=2026&limit=1000";

    private static final Measure PAGE_TIME = Measure.told(NAME, "matrix page of 1,000 schools, p95 in ms");
    private static final Measure PAGE_RATIO = new Measure(NAME, "matrix page, p95 over SQL's", Bound.atMost(2));
    private static final Measure YEARS_RATIO =
            new Measure(NAME, "matrix page, p95 with five years over one year's", Bound.atMost(1.5));
    private static final Measure WHOLE_TIME = Measure.told(NAME, "matrix of all schools, all pages, p95 in ms");
    private static final Measure WHOLE_RATIO =
            new Measure(NAME, "matrix of all schools, p95 over SQL's", Bound.atMost(2));
    private static final Measure FIGURES_TIME = Measure.told(NAME, "year in figures, p95 in ms");
    private static final Measure FIGURES_RATIO = new Measure(NAME, "year in figures, p95 over SQL's", Bound.atMost(2));

    private static final String COUNTS = IntStream.rangeClosed(1, 13)
            .mapToObj("count(*) filter (where month = %1$d) as m%1$d"::formatted)
            .collect(Collectors.joining(", "));

    private static final String WHOLE_BY_HAND = """
            select s.code, s.name, s.region, p.*, c.*
            from school s
            left join (
                select tenant_id, array_agg(state), min(handed_in_at), max(approved_at) from rollup_plan
                where plan_year = 2026 group by tenant_id) p on p.tenant_id = s.organization_id
            left join (
                select tenant_id, %s from rollup_item
                where item_year = 2026 group by tenant_id) c on c.tenant_id = s.organization_id
            where s.state = 'ACTIVE' order by s.code
            """.formatted(COUNTS);

    private static final List<String> FIGURES_BY_HAND = List.of("""
            select count(*), count(p.tenant_id), count(*) filter (where handed_in_at < '2026-03-01'), count(approved_at)
            from school s left join (
                select tenant_id, min(handed_in_at) as handed_in_at, max(approved_at) as approved_at from rollup_plan
                where plan_year = 2026 group by tenant_id) p on p.tenant_id = s.organization_id
            where s.state = 'ACTIVE'
            """, """
            select month, count(*), count(distinct tenant_id)
            from rollup_item join school on organization_id = tenant_id
            where item_year = 2026 and state = 'ACTIVE' group by month
            """, """
            select theme, count(distinct tenant_id), count(*) filter (where first_month)
            from rollup_item join school on organization_id = tenant_id, unnest(themes) as theme
            where item_year = 2026 and state = 'ACTIVE' group by theme
            """);

    private final Api plan;
    private final Database database;
    private final Schools schools;
    private final String token;

    RollupRow(Suite suite, Schools schools) {
        this.plan = suite.plan();
        this.database = suite.planDatabase();
        this.schools = schools;
        this.token = suite.tokens().ofFederation("bench.staff", "federation-staff");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Size size, Report report) {
        schools.withOneYear(size);
        List<Place> pages = pages();
        double withOneYear = p95(number -> page(pages.get(number % pages.size())));
        schools.withAllYears(size);
        double page = p95(number -> page(pages.get(number % pages.size())));
        double whole = p95(number -> pages.forEach(this::page));
        double figures = p95(number -> plan.get("/api/plan/rollup/figures?year=2026", token));
        report.add(PAGE_TIME, size, page);
        report.add(WHOLE_TIME, size, whole);
        report.add(FIGURES_TIME, size, figures);
        try (Database.Session byHand = database.open()) {
            double pageByHand =
                    p95(number -> byHand.read(pages.get(number % pages.size()).byHand()));
            report.add(PAGE_RATIO, size, page / pageByHand);
            report.add(WHOLE_RATIO, size, whole / p95(number -> byHand.read(WHOLE_BY_HAND)));
            report.add(FIGURES_RATIO, size, figures / p95(number -> FIGURES_BY_HAND.forEach(byHand::read)));
        }
        report.add(YEARS_RATIO, size, page / withOneYear);
    }

    private static double p95(IntConsumer call) {
        Load.callersFor(WARM_UP, 1, call);
        return Load.callersFor(TIME, 1, call).latencies().millis(95);
    }

    private void page(Place place) {
        plan.get(MATRIX + place.cursor(), token);
    }

    /** Walks through all schools once, as the web client does, and remembers where each page begins. */
    private List<Place> pages() {
        List<Place> pages = new ArrayList<>();
        Place place = new Place("", "");
        JsonNode page;
        do {
            pages.add(place);
            page = plan.json(MATRIX + place.cursor(), token);
            JsonNode shown = page.get("schools");
            String last = shown.get(shown.size() - 1).get("schoolCode").asString();
            place = new Place("&after=" + page.path("next").asString(""), last);
        } while (page.hasNonNull("next"));
        return pages;
    }

    /**
     * Where a page begins.
     *
     * @param cursor as the interface wants it
     * @param code of the last school before it
     */
    private record Place(String cursor, String code) {

        String byHand() {
            return """
                    select s.code, s.name, s.region, p.*, c.*
                    from (select * from school where state = 'ACTIVE' and code > '%s' order by code limit 1001) s
                    left join lateral (
                        select array_agg(state), min(handed_in_at), max(approved_at) from rollup_plan
                        where plan_year = 2026 and tenant_id = s.organization_id) p on true
                    left join lateral (
                        select %s from rollup_item where item_year = 2026 and tenant_id = s.organization_id) c on true
                    order by s.code
                    """.formatted(code, COUNTS);
        }
    }
}
