package org.unionfed.plan.rollup;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.plan.rollup.Rollup.MissingSchool;
import org.unionfed.plan.rollup.Rollup.ThemeFigures;
import org.unionfed.plan.theme.Themes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** Counts how far each theme is spread and who plans nothing of it. A fixed number of statements. */
@Repository
class ThemeSpread {

    /** So many schools are named; the count is always complete. */
    static final int MOST_NAMED = 100;

    private static final String BY_SCHOOL =
            RollupFilter.CHOSEN_SCHOOLS + """
            , theme as (
                select code, position from unnest(cast(:themes as text[])) with ordinality as theme (code, position)
                where cast(:theme as text) is null or code = :theme
            ), planned as (
                select theme.code, item.tenant_id,
                       count(*) filter (where cast(:month as integer) is not null or item.first_month) as items
                from rollup_item item
                join chosen on chosen.id = item.tenant_id
                cross join unnest(item.themes) as theme (code)
                where
            """ + RollupFilter.CHOSEN_ITEMS + " group by theme.code, item.tenant_id) ";

    private final JdbcClient jdbc;
    private final Themes themes;

    ThemeSpread(JdbcClient jdbc, Themes themes) {
        this.jdbc = jdbc;
        this.themes = themes;
    }

    /** The figures of every theme, or of the filter's one, in the order of the themes. */
    List<ThemeFigures> of(RollupFilter filter) {
        String[] codes = themes.dictionary().codes().toArray(String[]::new);
        Map<String, List<MissingSchool>> missing = missing(filter, codes);
        return filter.fill(jdbc.sql(BY_SCHOOL + """
                        select theme.code, count(planned.tenant_id) as schools, coalesce(sum(planned.items), 0) as items,
                               (select count(*) from chosen) - count(planned.tenant_id) as missing
                        from theme left join planned using (code)
                        group by theme.code, theme.position order by theme.position
                        """))
                .param("themes", codes)
                .query((row, number) -> new ThemeFigures(
                        row.getString("code"),
                        row.getInt("schools"),
                        row.getInt("items"),
                        row.getInt("missing"),
                        missing.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    private Map<String, List<MissingSchool>> missing(RollupFilter filter, String[] codes) {
        return filter
                .fill(jdbc.sql(BY_SCHOOL + """
                        , reported as (
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
                        select theme, id, name, approved from absent where place <= :most order by theme, place
                        """))
                .param("themes", codes)
                .param("most", MOST_NAMED)
                .query((row, number) -> Map.entry(
                        row.getString("theme"),
                        new MissingSchool(
                                row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("approved"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
