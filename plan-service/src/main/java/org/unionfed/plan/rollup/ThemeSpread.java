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
import org.unionfed.plan.rollup.counting.Counted;
import org.unionfed.plan.theme.Themes;

/** Counts how far each theme is spread and which schools lack it, in one statement. */
@Repository
class ThemeSpread {

    /** So many schools are named; the count is always complete. */
    static final int MOST_NAMED = 100;

    private static final String SPREAD = ChosenRows.SCHOOLS + ", " + Counted.PLANS
            + """
            , known_theme as (
                select code, position from unnest(cast(:themes as text[])) with ordinality as theme (code, position)
                where cast(:theme as text) is null or code = :theme
            ), planned as materialized (
                select theme.code, item.tenant_id, %s as items
                from rollup_item item
                join chosen on chosen.id = item.tenant_id
                cross join unnest(item.themes) as theme (code)
                where %s
                group by theme.code, item.tenant_id
            ), lacking as materialized (%s), missing as (
                select theme as code, count(*) as schools from lacking group by theme
            ), figures as (
                select theme.code, theme.position, count(planned.tenant_id) as schools,
                       coalesce(sum(planned.items), 0) as items
                from known_theme theme left join planned using (code)
                group by theme.code, theme.position
            ), named as (
                select lacking.*, row_number() over (partition by theme order by code) as place from lacking
            )
            select figures.code, figures.schools, figures.items, coalesce(missing.schools, 0) as missing,
                   named.id, named.name
            from figures
            left join missing using (code)
            left join named on named.theme = figures.code and named.place <= :most
            order by figures.position, named.place
            """.formatted(Counted.ITEMS_OF_CHOSEN_MONTHS, ChosenRows.ITEMS, Counted.LACKING_THEMES);

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

    /** The same without the names of those who lack it. */
    List<ThemeFigures> figures(RollupFilter filter) {
        return of(filter, 0);
    }

    private List<ThemeFigures> of(RollupFilter filter, int named) {
        return jdbc.sql(SPREAD)
                .params(filter.parameters())
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
                named.add(new MissingSchool(school, rows.getString("name")));
            }
        }
        return figures;
    }
}
