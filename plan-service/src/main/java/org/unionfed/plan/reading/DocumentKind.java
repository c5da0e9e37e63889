package org.unionfed.plan.reading;

/** What a document turned out to be. */
public enum DocumentKind {
    /** Says what is to be done. */
    PLAN,
    /** Says what was done. */
    SUMMARY,
    /** A school's own calendar of weeks and holidays, not a union's plan. */
    SCHOOL_CALENDAR,
    /** Nothing in the document says what it is. */
    UNKNOWN
}
