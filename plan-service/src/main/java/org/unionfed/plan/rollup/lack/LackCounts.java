package org.unionfed.plan.rollup.lack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.plan.rollup.counting.Counted;
import org.unionfed.plan.rollup.lack.LackFigures.Lack;
import org.unionfed.plan.theme.Themes;

import static java.util.stream.Collectors.joining;

/** Counts who lacks what, all subjects at once. */
@Repository
class LackCounts {

    /** All but the themes, of which there are as many as the federation has. */
    private static final Set<LackSubject> SUBJECTS = EnumSet.complementOf(EnumSet.of(LackSubject.THEME_MISSING));

    /** Each school with each subject it lacks; the themes are a subject each. */
    private static final String COUNTS = LackingSchools.SCHOOLS + """
            , asked as (
                select subject, '' as theme, ordinal as place
                from unnest(cast(:subjects as text[])) with ordinality as it (subject, ordinal)
                union all
                select 'THEME_MISSING', theme, 100 + ordinal
                from unnest(cast(:themes as text[])) with ordinality as it (theme, ordinal)
            ), known_theme as (
                select code from unnest(cast(:themes as text[])) as theme (code)
            ), planned as materialized (
                select distinct item.tenant_id, theme.code
                from rollup_item item cross join unnest(item.themes) as theme (code)
                where item.item_year = :year
            ), lacking as (
            """
            + SUBJECTS.stream().map(LackCounts::lacking).collect(joining(" union all "))
            + """
                union all
                select lacked.id, 'THEME_MISSING', lacked.theme from (
            """
            + Counted.LACKING_THEMES
            + """
                ) lacked
            )
            select asked.subject, asked.theme, count(lacking.id) as schools,
                   count(lacking.id) filter (where reminder.tenant_id is null) as chaseable,
                   (select count(*) from chosen) as chosen,
                   (select count(*) from chosen join plan on plan.tenant_id = chosen.id
                    where
            """
            + Counted.JUDGED
            + """
                   ) as judged
            from asked
            left join lacking using (subject, theme)
            left join reminder on reminder.tenant_id = lacking.id and reminder.plan_year = :year
                and reminder.subject = asked.subject and reminder.theme = asked.theme
                and reminder.last_on >= cast(:today as date)
            group by asked.subject, asked.theme, asked.place
            order by asked.place
            """;

    private final JdbcClient jdbc;
    private final LackConditions conditions;
    private final Themes themes;

    LackCounts(JdbcClient jdbc, LackConditions conditions, Themes themes) {
        this.jdbc = jdbc;
        this.conditions = conditions;
        this.themes = themes;
    }

    LackFigures of(int year, @Nullable String region, LocalDate today) {
        ResultSetExtractor<LackFigures> figures = rows -> read(year, rows);
        return jdbc.sql(COUNTS)
                .params(conditions.parameters(SUBJECTS, year))
                .param("year", year)
                .param("region", region)
                .param("subjects", SUBJECTS.stream().map(Enum::name).toArray(String[]::new))
                .param("themes", themes.dictionary().codes().toArray(String[]::new))
                .param("today", today)
                .query(figures);
    }

    private static String lacking(LackSubject subject) {
        return """
            select chosen.id, '%s' as subject, '' as theme
            from chosen left join plan on plan.tenant_id = chosen.id
            where %s
            """.formatted(subject.name(), LackConditions.of(subject));
    }

    private static LackFigures read(int year, ResultSet rows) throws SQLException {
        List<Lack> lacks = new ArrayList<>();
        int chosen = 0;
        int judged = 0;
        while (rows.next()) {
            String theme = rows.getString("theme");
            lacks.add(new Lack(
                    LackSubject.valueOf(rows.getString("subject")),
                    theme.isEmpty() ? null : theme,
                    rows.getInt("schools"),
                    rows.getInt("chaseable")));
            chosen = rows.getInt("chosen");
            judged = rows.getInt("judged");
        }
        return new LackFigures(year, chosen, judged, SpringFestival.of(year), lacks);
    }
}
