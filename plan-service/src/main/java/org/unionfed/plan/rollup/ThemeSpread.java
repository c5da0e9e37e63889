package org.unionfed.plan.rollup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.plan.rollup.Rollup.MissingSchool;
import org.unionfed.plan.rollup.Rollup.ThemeFigures;
import org.unionfed.plan.theme.Themes;

/** Counts how far each theme is spread and who plans nothing of it, in one statement. */
@Repository
class ThemeSpread {

    /** So many schools are named; the count is always complete. */
    static final int MOST_NAMED = 100;

    private static final String SPREAD = RollupFilter.CHOSEN_SCHOOLS + """
            , theme as (
                select code, position from unnest(cast(:themes as text[])) with ordinality as theme (code, position)
                where cast(:theme as text) is null or code = :theme
            ), planned as materialized (
                select theme.code, item.tenant_id,
                       count(*) filter (where cast(:month as integer) is not null or item.first_month) as items
                from rollup_item item
                join chosen on chosen.id = item.tenant_id
                cross join unnest(item.themes) as theme (code)
                where
            """ + RollupFilter.CHOSEN_ITEMS + """
                group by theme.code, item.tenant_id
            ), figures as (
                select theme.code, theme.position, count(planned.tenant_id) as schools,
                       coalesce(sum(planned.items), 0) as items,
                       (select count(*) from chosen) - count(planned.tenant_id) as missing
                from theme left join planned using (code)
                group by theme.code, theme.position
            ), reported as (
                select chosen.id, chosen.code, chosen.name,
                       exists (select from rollup_plan plan
                               where plan.plan_year = :year and plan.tenant_id = chosen.id
                                 and plan.approved_at is not null) as approved
                from chosen
            ), absent as (
                select theme.code as theme, reported.*,
                       row_number() over (partition by theme.code
                                          order by reported.approved desc, reported.code) as place
                from theme cross join reported
                where not exists (select from planned
                                  where planned.code = theme.code and planned.tenant_id = reported.id)
            )
            select figures.code, figures.schools, figures.items, figures.missing,
                   absent.id, absent.name, absent.approved
            from figures left join absent on absent.theme = figures.code and absent.place <= :most
            order by figures.position, absent.place
            """;

    private final JdbcClient jdbc;
    private final Themes themes;

    ThemeSpread(JdbcClient jdbc, Themes themes) {
        this.jdbc = jdbc;
        this.themes = themes;
    }

    /** The figures of every theme, or of the filter's one, in the order of the themes. */
    List<ThemeFigures> of(RollupFilter filter) {
        return of(filter, MOST_NAMED);
    }

    /** The same without the names of those who plan nothing. */
    List<ThemeFigures> figures(RollupFilter filter) {
        return of(filter, 0);
    }

    private List<ThemeFigures> of(RollupFilter filter, int named) {
        return filter.fill(jdbc.sql(SPREAD))
                .param("themes", themes.dictionary().codes().toArray(String[]::new))
                .param("most", named)
                .query(ThemeSpread::read);
    }

    /** One row for each school that is named; a theme nobody misses has one row without a school. */
    private static List<ThemeFigures> read(ResultSet rows) throws SQLException {
        List<ThemeFigures> figures = new ArrayList<>();
        List<MissingSchool> named = new ArrayList<>();
        while (rows.next()) {
            String code = rows.getString("code");
            if (figures.isEmpty() || !figures.get(figures.size() - 1).code().equals(code)) {
                named = new ArrayList<>();
                figures.add(new ThemeFigures(
                        code, rows.getInt("schools"), rows.getInt("items"), rows.getInt("missing"), named));
            }
            UUID school = rows.getObject("id", UUID.class);
            if (school != null) {
                named.add(new MissingSchool(school, rows.getString("name"), rows.getBoolean("approved")));
            }
        }
        return figures;
    }
}
