package org.unionfed.plan.annualplan.content;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;

import static java.time.temporal.ChronoUnit.MONTHS;
import static java.util.Comparator.comparingLong;

/**
 * The time a plan is made for.
 *
 * @param kind a calendar year unless the plan says otherwise
 * @param from first month, where known
 * @param to last month, not before the first
 */
public record PlanPeriod(
        Kind kind, @Nullable YearMonth from, @Nullable YearMonth to) {

    public PlanPeriod {
        if (from != null && to != null && to.isBefore(from)) {
            throw new BusinessException(ContentError.PERIOD_ENDS_BEFORE_IT_BEGINS);
        }
    }

    /**
     * The calendar year in which a month of the plan lies: the one that brings it into the period, or nearest to it.
     *
     * @param month 1 to 12
     * @param planYear the plan's own year, which counts where the period names no month
     */
    public int yearOf(int month, int planYear) {
        YearMonth first = from == null ? to : from;
        YearMonth last = to == null ? from : to;
        if (first == null || last == null) {
            return planYear;
        }
        return IntStream.rangeClosed(first.getYear() - 1, last.getYear() + 1)
                .boxed()
                .min(comparingLong(year -> monthsOutside(YearMonth.of(year, month), first, last)))
                .orElse(planYear);
    }

    private static long monthsOutside(YearMonth month, YearMonth first, YearMonth last) {
        return Math.max(0, Math.max(MONTHS.between(month, first), MONTHS.between(last, month)));
    }

    /** The same months a year later. */
    public PlanPeriod yearAfter() {
        return new PlanPeriod(kind, from == null ? null : from.plusYears(1), to == null ? null : to.plusYears(1));
    }

    /** The calendar year as a period. */
    public static PlanPeriod calendarYear(int year) {
        return new PlanPeriod(Kind.CALENDAR_YEAR, YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** The kinds of period a union plans for. */
    public enum Kind {
        CALENDAR_YEAR,
        SEMESTER,
        SCHOOL_YEAR
    }
}
