package org.unionfed.plan.reading;

import java.time.YearMonth;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The months a plan covers; both ends are missing when the document does not say its year.
 *
 * @param from first month covered
 * @param to   last month covered, never before {@code from}
 */
public record Period(
        PeriodKind kind, @Nullable YearMonth from, @Nullable YearMonth to) {

    public Period {
        if ((from == null) != (to == null)) {
            throw new IllegalArgumentException("A period has both ends or none");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end before it begins");
        }
    }

    /**
     * The year in which a month (1 to 12) of this plan falls: January of a first semester belongs to the second year.
     * A month outside the period counts with the period's first year; empty when the year is unknown.
     */
    public OptionalInt yearOf(int month) {
        if (from == null || to == null) {
            return OptionalInt.empty();
        }
        YearMonth first = YearMonth.of(from.getYear(), month);
        boolean fallsInSecondYear = first.isBefore(from) && !first.plusYears(1).isAfter(to);
        return OptionalInt.of(fallsInSecondYear ? from.getYear() + 1 : from.getYear());
    }
}
