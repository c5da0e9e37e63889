package org.unionfed.bench.suite;

import java.util.List;
import java.util.stream.IntStream;
import org.unionfed.bench.figure.Size;

/**
 * The schools of the suite and their plans, written past the services to have many of them soon. Each school has two
 * plans a year, forty items together, for five years, and a draft of forty items for the year to come: a hundred
 * schools with a thousand plans at the smallest size, ten thousand with a hundred thousand at the largest.
 */
public final class Schools {

    /** The latest year with plans. */
    public static final int YEAR = 2026;

    private static final int SMALLEST = 100;
    private static final int YEARS = 5;
    private static final List<String> TABLES = List.of(
            "school", "annual_plan", "plan_version", "plan_register", "rollup_plan", "rollup_item", "rollup_months");

    private final Database database;

    public Schools(Database database) {
        this.database = database;
    }

    /** How many schools there are at a size. */
    public static int at(Size size) {
        return SMALLEST * size.times();
    }

    /** Brings the schools to that number; the new ones have plans of one year. */
    public void withOneYear(Size size) {
        int known = count("school where code like 's_____'");
        if (known == 0) {
            run("content.sql", YEAR, 1, 1);
        }
        if (known < at(size)) {
            run("schools.sql", YEAR, known + 1, at(size));
            run("year.sql", YEAR, known + 1, at(size));
            settle();
        }
    }

    /** Brings the schools to that number, all with the plans of all years. */
    public void withAllYears(Size size) {
        withOneYear(size);
        int first = YEAR - YEARS + 1;
        int known = count("(select distinct tenant_id from plan_register where plan_year = " + first + ") as complete");
        if (known < at(size)) {
            IntStream.range(first, YEAR).forEach(year -> run("year.sql", year, known + 1, at(size)));
            settle();
        }
    }

    /** Hands in so many plans, spread over all schools of a size, and answers them as the federation sees them. */
    public List<WaitingPlan> handIn(int plans, Size size) {
        database.execute(Resource.text("waiting.sql")
                .replace("${plans}", Integer.toString(plans))
                .replace("${schools}", Integer.toString(at(size))));
        try (Database.Session session = database.open()) {
            List<WaitingPlan> waiting = session
                    .texts("select id || ' ' || version from annual_plan join bench.waiting using (tenant_id, id)")
                    .stream()
                    .map(WaitingPlan::parse)
                    .toList();
            session.execute("drop table bench.waiting");
            return waiting;
        }
    }

    private int count(String rows) {
        return (int) database.number("select count(*) from " + rows);
    }

    /** As the database is after a quiet night, whenever autovacuum would have come by. */
    private void settle() {
        try (Database.Session session = database.open()) {
            TABLES.forEach(it -> session.execute("vacuum (analyze) " + it));
            session.execute("checkpoint");
        }
    }

    private void run(String file, int year, int from, int to) {
        database.execute(Resource.text(file)
                .replace("${year}", Integer.toString(year))
                .replace("${from}", Integer.toString(from))
                .replace("${to}", Integer.toString(to)));
    }
}
