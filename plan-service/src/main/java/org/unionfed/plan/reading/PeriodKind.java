package org.unionfed.plan.reading;

/** The span of time a plan is made for. */
public enum PeriodKind {
    CALENDAR_YEAR,
    SEMESTER,
    SCHOOL_YEAR
}
