package org.unionfed.plan.rollup.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Repository;
import org.unionfed.plan.rollup.comparison.Comparison.ComparedMonth;
import org.unionfed.plan.rollup.comparison.Comparison.ComparedSchool;
import org.unionfed.plan.rollup.comparison.Comparison.ComparedTheme;
import org.unionfed.plan.rollup.comparison.Comparison.FigurePair;
import org.unionfed.plan.rollup.comparison.Comparison.SchoolChange;
import org.unionfed.plan.rollup.comparison.Comparison.SchoolChanges;
import org.unionfed.plan.rollup.counting.Counted;
import org.unionfed.plan.school.CountedSchools;
import org.unionfed.plan.theme.Themes;

/** Counts both years at once: one statement for the schools, one for the months, one for the themes. */
@Repository
public class ComparedYears {

    /** A statement's first part: the schools looked at, as {@code chosen}. */
    private static final String CHOSEN = "with chosen as (" + CountedSchools.ROWS + """
          and (cast(:region as text) is null or region = :region)
        )
        """;

    /** A condition on rows {@code item}. */
    private static final String ITEMS = """
        item.item_year in (:year, :with) and (cast(:theme as text) is null or :theme = any(item.themes))
        """;

    private static final String SCHOOLS_WITH_ITEMS = """
        count(distinct item.tenant_id) filter (where item.item_year = :year) as schools,
        count(distinct item.tenant_id) filter (where item.item_year = :with) as schools_with
        """;

    private static final String MONTHS = CHOSEN
            + "select each.month, %s, %s, %s "
                    .formatted(
                            pair(Counted.ITEMS_BY_MONTH, "items_by_month"),
                            pair(Counted.ITEMS, "items"),
                            SCHOOLS_WITH_ITEMS)
            + " from " + Counted.EACH_MONTH
            + """
             as each (month)
            left join (rollup_item item join chosen on chosen.id = item.tenant_id) on item.month = each.month and
            """
            + ITEMS + " group by each.month order by each.month";

    private static final String THEMES = CHOSEN
            + "select theme.code, %s, %s ".formatted(pair(Counted.ITEMS, "items"), SCHOOLS_WITH_ITEMS)
            + """
            from unnest(cast(:themes as text[])) with ordinality as theme (code, position)
            left join (rollup_item item join chosen on chosen.id = item.tenant_id)
                on theme.code = any(item.themes) and
            """
            + ITEMS + """
            where cast(:theme as text) is null or theme.code = :theme
            group by theme.code, theme.position order by theme.position
            """;

    private static final String BOTH = CHOSEN + """
        , both_years as (
            select chosen.*, case when not bool_or(plan.plan_year = :with) then 'APPEARED'
                                  when not bool_or(plan.plan_year = :year) then 'DISAPPEARED'
                                  else 'STAYED' end as change
            from chosen join rollup_plan plan on plan.tenant_id = chosen.id
            where plan.plan_year in (:year, :with) and plan.approved_at is not null
            group by chosen.id, chosen.code, chosen.name, chosen.region
        )
        """;

    private static final String SCHOOLS = BOTH + """
        select both_years.*, counted.items, counted.items_with
        from both_years
        cross join lateral (
            select %s
            from rollup_item item where item.tenant_id = both_years.id and %s
        ) counted
        where (cast(:after as text) is null or code > :after)
          and (cast(:change as text) is null or change = :change)
        order by code limit :rows
        """.formatted(pair(Counted.ITEMS, "items"), ITEMS);

    private final JdbcClient jdbc;
    private final Themes themes;

    ComparedYears(JdbcClient jdbc, Themes themes) {
        this.jdbc = jdbc;
        this.themes = themes;
    }

    public Comparison of(YearPair pair) {
        SchoolChanges schools = jdbc.sql(BOTH + """
            select count(*) filter (where change = 'APPEARED') as appeared,
                   count(*) filter (where change = 'DISAPPEARED') as disappeared,
                   count(*) filter (where change = 'STAYED') as stayed
            from both_years
            """)
                .params(pair.parameters())
                .query((row, number) ->
                        new SchoolChanges(row.getInt("appeared"), row.getInt("disappeared"), row.getInt("stayed")))
                .single();
        List<MonthItems> months = months(pair);
        return new Comparison(
                pair.year(),
                pair.with(),
                schools,
                months.stream().map(MonthItems::items).reduce(new FigurePair(0, 0), FigurePair::plus),
                months.stream().map(MonthItems::month).toList(),
                themes(pair));
    }

    /** At most so many schools, with codes behind the given one. */
    List<ComparedSchool> schools(YearPair pair, @Nullable SchoolChange only, int rows, @Nullable String after) {
        return found(pair, only, rows, after).list();
    }

    /** All schools, one after the other; the stream must be closed. */
    public Stream<ComparedSchool> allSchools(YearPair pair) {
        return found(pair, null, Integer.MAX_VALUE, null).stream();
    }

    private MappedQuerySpec<ComparedSchool> found(
            YearPair pair, @Nullable SchoolChange only, int rows, @Nullable String after) {
        return jdbc.sql(SCHOOLS)
                .withFetchSize(1_000)
                .params(pair.parameters())
                .param("change", only == null ? null : only.name())
                .param("rows", rows)
                .param("after", after)
                .query((row, number) -> new ComparedSchool(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("region"),
                        SchoolChange.valueOf(row.getString("change")),
                        pair(row, "items")));
    }

    private List<MonthItems> months(YearPair pair) {
        return jdbc.sql(MONTHS)
                .params(pair.parameters())
                .query((row, number) -> new MonthItems(
                        new ComparedMonth(row.getInt("month"), pair(row, "items_by_month"), pair(row, "schools")),
                        pair(row, "items")))
                .list();
    }

    private List<ComparedTheme> themes(YearPair pair) {
        return jdbc.sql(THEMES)
                .params(pair.parameters())
                .param("themes", themes.dictionary().codes().toArray(String[]::new))
                .query((row, number) ->
                        new ComparedTheme(row.getString("code"), pair(row, "items"), pair(row, "schools")))
                .list();
    }

    private static FigurePair pair(ResultSet row, String figure) throws SQLException {
        return new FigurePair(row.getInt(figure), row.getInt(figure + "_with"));
    }

    /** The columns of a count in both years. */
    private static String pair(String counted, String name) {
        String inYear = counted.contains("filter (where ")
                ? counted.replace("filter (where ", "filter (where item.item_year = :year and ")
                : counted + " filter (where item.item_year = :year)";
        return "%s as %s, %s as %s_with".formatted(inYear, name, inYear.replace(":year", ":with"), name);
    }

    /** A month, and the items that have it as their first: those of all months are each item once. */
    private record MonthItems(ComparedMonth month, FigurePair items) {}
}
