package org.unionfed.plan.reading;

/** How much a finding asks of the person who checks the reading. */
public enum Severity {
    /** Good to know. */
    INFO,
    /** Worth a look. */
    WARNING,
    /** Wrong unless a person says otherwise. */
    ERROR
}
