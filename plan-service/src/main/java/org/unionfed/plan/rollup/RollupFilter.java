package org.unionfed.plan.rollup;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which part of the schools' year is looked at. Only active schools count.
 *
 * @param year of items the calendar year in which they lie, of plans the year they are reported for
 * @param school id or code of the only school
 * @param theme code of the only theme
 * @param month the only month, 1 to 12
 * @param region name of the only region
 */
record RollupFilter(
        int year,
        @Nullable String school,
        @Nullable String theme,
        @Nullable Integer month,
        @Nullable String region) {

    /** A statement's first part: the schools looked at, as {@code chosen}. */
    static final String CHOSEN_SCHOOLS = """
            with chosen as (
                select organization_id as id, code, name, region from school
                where state = 'ACTIVE'
                  and (cast(:region as text) is null or region = :region)
                  and (cast(:school as text) is null or code = :school or cast(organization_id as text) = :school)
            )
            """;

    /** A condition on rows {@code item} of the approved plans. */
    static final String CHOSEN_ITEMS = """
            item.item_year = :year
            and (cast(:month as integer) is null or item.month = :month)
            and (cast(:theme as text) is null or :theme = any(item.themes))
            """;

    RollupFilter(int year) {
        this(year, null, null, null, null);
    }

    RollupFilter ofSchool(String only) {
        return new RollupFilter(year, only, theme, month, region);
    }

    /** Fills the places of both texts. */
    StatementSpec fill(StatementSpec statement) {
        return statement
                .param("year", year)
                .param("school", school)
                .param("theme", theme)
                .param("month", month)
                .param("region", region);
    }
}
