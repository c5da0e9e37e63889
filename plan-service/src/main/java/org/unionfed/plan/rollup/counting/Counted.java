package org.unionfed.plan.rollup.counting;

/**
 * What the figures of the schools' years mean, each said once: whatever shows one takes it from here. Items are rows
 * {@code item} of {@code rollup_item}, those of approved plans, one row for each of their months in a calendar year.
 */
public final class Counted {

    /** The month of what has none, after the twelve. */
    public static final int NO_MONTH = 13;

    /** Rows of all months, that of what has none included. */
    public static final String EACH_MONTH = " generate_series(1, %d) ".formatted(NO_MONTH);

    /** Whether an item has no month. */
    public static final String WITHOUT_MONTH = " item.month = %d ".formatted(NO_MONTH);

    /** Items: each once in a calendar year, however many of its months it takes. */
    public static final String ITEMS = "count(item.item_id) filter (where item.first_month)";

    /** Items by month: each in every one of its months, and in one place what has none. */
    public static final String ITEMS_BY_MONTH = "count(item.item_id)";

    /** Items where perhaps only one month is looked at, in which each stands once. */
    public static final String ITEMS_OF_CHOSEN_MONTHS =
            "count(item.item_id) filter (where item.first_month or cast(:month as integer) is not null)";

    /** Where the plans of the year stand, as {@code plan}: a part of a statement's {@code with}. */
    public static final String PLANS = """
        plan as (
            select tenant_id, bool_or(approved_at is not null) as approved,
                   bool_or(state = 'RETURNED' and approved_at is null) as returned
            from rollup_plan where plan_year = :year group by tenant_id
        )
        """;

    /** Of which schools {@code plan} it is known what they lack: those with an approved plan, also while reopened. */
    public static final String JUDGED = "plan.approved";

    /** Schools {@code chosen} and themes {@code known_theme} of which they lack everything, given who has {@code planned} what. */
    public static final String LACKING_THEMES = """
        select chosen.id, chosen.code, chosen.name, theme.code as theme
        from chosen join plan on plan.tenant_id = chosen.id and %s cross join known_theme theme
        where not exists (select from planned where planned.tenant_id = chosen.id and planned.code = theme.code)
        """.formatted(JUDGED);

    private Counted() {}

    /** What is true of a school {@code chosen} that lacks every item like this. */
    public static String lacking(String itemLikeThis) {
        return """
            %s and not exists (
                select from rollup_item item
                where item.item_year = :year and item.tenant_id = chosen.id and %s)
            """.formatted(JUDGED, itemLikeThis);
    }
}
