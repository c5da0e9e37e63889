package org.unionfed.plan.rollup.lack;

/**
 * What a school may lack. Items are looked for in approved plans alone: of a school without one it is not known, and
 * it is not said. Published: names may be added, never renamed or reused.
 */
public enum LackSubject {
    /** Nothing was handed in. */
    NO_PLAN,
    /** A plan was returned and has not come back. */
    PLAN_RETURNED,
    /** No item is a staff congress by the rule CONGRESS; an item about democratic management alone is none. */
    NO_CONGRESS,
    /**
     * No item is a visit by the rule VISIT in a month up to that of the Spring Festival. Plans name months, so the
     * festival's own month counts; an item without a month counts if it names the festival.
     */
    NO_VISIT_BEFORE_SPRING_FESTIVAL,
    /** No item belongs to the theme. */
    THEME_MISSING
}
