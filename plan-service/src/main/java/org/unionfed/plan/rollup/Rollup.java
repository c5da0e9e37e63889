package org.unionfed.plan.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The schools' year on one page.
 *
 * @param months all twelve, or the one asked for
 * @param undated items of approved plans that have no month
 * @param next where the next items begin; none when all are here. All figures are complete on every page.
 */
record Rollup(
        int year,
        Reporting reporting,
        List<Month> months,
        List<Entry> undated,
        List<ThemeFigures> themes,
        @Nullable String next) {

    /**
     * Who handed in a plan. Of a year without a deadline nobody is on time or late.
     *
     * @param expected active schools
     * @param submitted schools that handed in a plan and did not take it back
     * @param approved schools with an approved plan, also while it is reopened
     * @param missing schools that handed in none
     * @param due the deadline
     */
    record Reporting(
            int expected,
            int submitted,
            @Nullable Integer onTime,
            int approved,
            @Nullable Integer late,
            int missing,
            @Nullable LocalDate due) {}

    /** What is planned in a month, 1 to 12, by school. */
    record Month(int month, List<Entry> items) {}

    /** One thing a school plans. */
    record Entry(UUID schoolId, String schoolName, UUID planId, UUID itemId, String text, List<String> themes) {}

    /**
     * How far a theme is spread.
     *
     * @param code of the theme
     * @param schools how many plan something of it
     * @param items how many things they plan
     * @param missing how many lack it: only schools with an approved plan do, of the others it is not known
     * @param missingSchools the first of those, by code
     */
    record ThemeFigures(String code, int schools, int items, int missing, List<MissingSchool> missingSchools) {}

    /** A school that lacks a theme. */
    record MissingSchool(UUID schoolId, String schoolName) {}
}
