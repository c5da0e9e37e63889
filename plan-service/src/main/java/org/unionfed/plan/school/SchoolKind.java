package org.unionfed.plan.school;

/** The kinds of school whose unions belong to a federation. */
public enum SchoolKind {
    PRIMARY,
    JUNIOR_MIDDLE,
    SENIOR_MIDDLE,
    COMPREHENSIVE_MIDDLE,
    VOCATIONAL,
    COLLEGE,
    UNIVERSITY,
    KINDERGARTEN,
    SPECIAL,
    OTHER
}
