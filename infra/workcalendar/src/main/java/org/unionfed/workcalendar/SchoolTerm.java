package org.unionfed.workcalendar;

/**
 * A term of a school.
 *
 * @param days from its first day to its last
 */
public record SchoolTerm(String name, DaySpan days) {}
