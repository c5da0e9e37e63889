package org.unionfed.workcalendar;

import java.time.LocalDate;

/** A holiday that the law gives to everybody; it need not be a day on which the arrangements of a year give time off. */
public record StatutoryDay(LocalDate date, Festival festival) {}
