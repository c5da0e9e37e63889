package org.unionfed.plan.rollup.comparison;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which two years are compared, and for whom. Only active schools and approved plans count.
 *
 * @param year the one looked at
 * @param with the one it is compared with
 * @param theme code of the only theme
 * @param region name of the only region
 */
public record YearPair(
        int year,
        int with,
        @Nullable String theme,
        @Nullable String region) {

    /** A statement's first part: the schools looked at, as {@code chosen}. */
    static final String CHOSEN = """
            with chosen as (
                select organization_id as id, code, name, region from school
                where state = 'ACTIVE' and (cast(:region as text) is null or region = :region)
            )
            """;

    /** A condition on rows {@code item}. */
    static final String ITEMS = """
            item.item_year in (:year, :with) and (cast(:theme as text) is null or :theme = any(item.themes))
            """;

    StatementSpec fill(StatementSpec statement) {
        return statement
                .param("year", year)
                .param("with", with)
                .param("theme", theme)
                .param("region", region);
    }
}
