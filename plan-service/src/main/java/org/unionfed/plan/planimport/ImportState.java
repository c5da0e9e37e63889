package org.unionfed.plan.planimport;

/** Where an import stands. */
enum ImportState {
    /** Being corrected. */
    OPEN,
    /** A plan was made of it; it stays as the plan's source. */
    CONFIRMED
}
