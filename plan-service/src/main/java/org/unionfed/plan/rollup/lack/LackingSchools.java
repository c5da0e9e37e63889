package org.unionfed.plan.rollup.lack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.plan.rollup.counting.Counted;
import org.unionfed.plan.school.CountedSchools;

/** Finds the schools that lack something, by their codes, in two statements: the rules, and the schools. */
@Repository
public class LackingSchools {

    /** A statement's first part: the schools that count as {@code chosen}, and where the plans of the year stand. */
    static final String SCHOOLS = "with chosen as (" + CountedSchools.ROWS + """
          and (cast(:region as text) is null or region = :region)
        ),
        """ + Counted.PLANS;

    private final JdbcClient jdbc;
    private final LackConditions conditions;

    LackingSchools(JdbcClient jdbc, LackConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
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
            """ + LackConditions.of(query.subject()) + " order by chosen.code limit :rows";
        return jdbc.sql(statement)
                .withFetchSize(1_000)
                .params(conditions.parameters(Set.of(query.subject()), query.year()))
                .param("year", query.year())
                .param("region", query.region())
                .param("today", today)
                .param("subject", query.subject().name())
                .param("theme", query.theme())
                .param("after", after)
                .param("rows", rows)
                .query(LackingSchools::read);
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
