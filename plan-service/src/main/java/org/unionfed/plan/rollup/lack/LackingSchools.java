package org.unionfed.plan.rollup.lack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.unionfed.plan.rollup.counting.Counted;

/** Finds the schools that lack something, by their codes, in two statements: the rules, and the schools. */
@Repository
public class LackingSchools {

    /** A statement's first part: active schools as {@code chosen}, and where the plans of the year stand. */
    static final String SCHOOLS = """
        with chosen as (
            select organization_id as id, code, name, region from school
            where state = 'ACTIVE' and (cast(:region as text) is null or region = :region)
        ),
        """ + Counted.PLANS;

    private final JdbcClient jdbc;
    private final LackRules rules;

    LackingSchools(JdbcClient jdbc, LackRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** At most so many schools, with codes behind the given one. */
    List<LackingSchool> page(LackQuery query, LocalDate today, int rows, @Nullable String after) {
        return found(query, today, rows, after).list();
    }

    /** All of them, one after the other; the stream must be closed. */
    public Stream<LackingSchool> all(LackQuery query, LocalDate today) {
        return found(query, today, Integer.MAX_VALUE, null).stream();
    }

    private JdbcClient.MappedQuerySpec<LackingSchool> found(
            LackQuery query, LocalDate today, int rows, @Nullable String after) {
        String statement = SCHOOLS + """
            select chosen.*, reminder.last_at, coalesce(reminder.times, 0) as times,
                   coalesce(reminder.last_on >= cast(:today as date), false) as today
            from chosen
            left join plan on plan.tenant_id = chosen.id
            left join reminder on reminder.tenant_id = chosen.id and reminder.plan_year = :year
                and reminder.subject = :subject and reminder.theme = coalesce(cast(:theme as text), '')
            where (cast(:after as text) is null or chosen.code > :after) and
            """ + query.subject().condition() + " order by chosen.code limit :rows";
        return fill(jdbc.sql(statement).withFetchSize(1_000), query.year(), query.region())
                .param("today", today)
                .param("subject", query.subject().name())
                .param("theme", query.theme())
                .param("after", after)
                .param("rows", rows)
                .query(LackingSchools::read);
    }

    /** Fills in what the conditions of all subjects ask for. */
    StatementSpec fill(StatementSpec statement, int year, @Nullable String region) {
        StatementSpec filled = statement
                .param("year", year)
                .param("region", region)
                .param("festivalMonth", SpringFestival.of(year).getMonthValue());
        for (LackRule rule : rules.all()) {
            String name = rule.code().name().toLowerCase(Locale.ROOT);
            filled = filled.param(name + "Words", rule.words().toArray(String[]::new))
                    .param(name + "Exceptions", rule.exceptionPattern());
        }
        return filled;
    }

    private static LackingSchool read(ResultSet row, int number) throws SQLException {
        Timestamp chased = row.getTimestamp("last_at");
        return new LackingSchool(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("region"),
                chased == null ? null : chased.toInstant(),
                row.getInt("times"),
                row.getBoolean("today"));
    }
}
