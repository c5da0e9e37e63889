package org.unionfed.plan.reading.calendar;

/** What the title of a document announces. */
public enum Outlook {
    /** A plan. */
    AHEAD,
    /** A summary and a plan. */
    BOTH,
    /** A summary alone. */
    BACK
}
