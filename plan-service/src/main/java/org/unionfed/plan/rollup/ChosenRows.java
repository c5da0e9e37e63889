package org.unionfed.plan.rollup;

import org.unionfed.plan.school.CountedSchools;

/** The parts of statements that choose what a filter asks for; its parameters fill their places. */
final class ChosenRows {

    /** A statement's first part: the schools looked at, as {@code chosen}. */
    static final String SCHOOLS = "with chosen as (" + CountedSchools.ROWS + """
              and (cast(:region as text) is null or region = :region)
              and (cast(:school as text) is null or code = :school or cast(organization_id as text) = :school)
            )
            """;

    /** A condition on rows {@code item} of the approved plans. */
    static final String ITEMS = """
            item.item_year = :year
            and (cast(:month as integer) is null or item.month = :month)
            and (cast(:theme as text) is null or :theme = any(item.themes))
            """;

    private ChosenRows() {}
}
