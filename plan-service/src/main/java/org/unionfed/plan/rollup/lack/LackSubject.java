package org.unionfed.plan.rollup.lack;

import static org.unionfed.plan.rollup.counting.Counted.lacking;

/**
 * What a school may lack. Items are looked for in approved plans alone: of a school without one it is not known, and
 * it is not said. Published: names may be added, never renamed or reused.
 */
public enum LackSubject {
    /** Nothing was handed in. */
    NO_PLAN("plan.tenant_id is null"),
    /** A plan was returned and has not come back. */
    PLAN_RETURNED("plan.returned"),
    /** No item is a staff congress by the rule CONGRESS; an item about democratic management alone is none. */
    NO_CONGRESS(lacking("""
        exists (select from unnest(cast(:congressWords as text[])) as word
                where position(word in coalesce(regexp_replace(item.text, cast(:congressExceptions as text), '', 'g'),
                                                item.text)) > 0)
        """)),
    /**
     * No item is a visit by the rule VISIT in a month up to that of the Spring Festival. Plans name months, so the
     * festival's own month counts; an item without a month counts if it names the festival.
     */
    NO_VISIT_BEFORE_SPRING_FESTIVAL(lacking("""
        (item.month <= :festivalMonth or item.month = 13 and position('春节' in item.text) > 0)
        and exists (select from unnest(cast(:visitWords as text[])) as word
                where position(word in coalesce(regexp_replace(item.text, cast(:visitExceptions as text), '', 'g'),
                                                item.text)) > 0)
        """)),
    /** No item belongs to the theme. */
    THEME_MISSING(lacking("cast(:theme as text) = any(item.themes)"));

    private final String condition;

    LackSubject(String condition) {
        this.condition = condition;
    }

    /** What is true of a school {@code chosen} with the state {@code plan} that lacks it. */
    String condition() {
        return condition;
    }
}
