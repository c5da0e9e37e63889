package org.unionfed.plan.annualplan.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;

import static java.time.temporal.ChronoUnit.MONTHS;

/**
 * The time a plan is made for. What was stored before there were rules for it is read as it is; a plan that is begun or
 * moved has a period that keeps them ({@link #misfit}).
 *
 * @param kind a calendar year unless the plan says otherwise
 * @param from first month, where known
 * @param to last month, not before the first
 */
public record PlanPeriod(
        Kind kind, @Nullable YearMonth from, @Nullable YearMonth to) {

    /** The years anybody can look at. */
    public static final int FIRST_YEAR = 2000;

    public static final int LAST_YEAR = 2100;

    private static final int MOST_MONTHS = 24;

    public PlanPeriod {
        if (from != null && to != null && to.isBefore(from)) {
            throw new BusinessException(ContentError.PERIOD_ENDS_BEFORE_IT_BEGINS);
        }
    }

    /**
     * Why a plan of this year cannot have this period. It has 1 to 24 months, one of them in that year, and all in years
     * that can be looked at; a calendar year is that year. A semester or school year may leave its months open.
     */
    public Optional<ContentError> misfit(int planYear) {
        if (planYear < FIRST_YEAR || planYear > LAST_YEAR) {
            return Optional.of(ContentError.NO_SUCH_YEAR);
        }
        if (kind == Kind.CALENDAR_YEAR) {
            return equals(calendarYear(planYear))
                    ? Optional.empty()
                    : Optional.of(ContentError.PERIOD_IS_NOT_THE_CALENDAR_YEAR);
        }
        return from == null && to == null ? Optional.empty() : misfit(planYear, from, to);
    }

    private static Optional<ContentError> misfit(int planYear, @Nullable YearMonth from, @Nullable YearMonth to) {
        if (from == null || to == null) {
            return Optional.of(ContentError.PERIOD_INCOMPLETE);
        }
        if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            return Optional.of(ContentError.NO_SUCH_YEAR);
        }
        if (MONTHS.between(from, to) >= MOST_MONTHS) {
            return Optional.of(ContentError.PERIOD_TOO_LONG);
        }
        return from.getYear() > planYear || to.getYear() < planYear
                ? Optional.of(ContentError.PERIOD_MISSES_ITS_YEAR)
                : Optional.empty();
    }

    /** Refuses a period that a plan of this year cannot have. */
    public void requireFits(int planYear) {
        misfit(planYear).ifPresent(it -> {
            throw new BusinessException(it, String.valueOf(planYear));
        });
    }

    /**
     * The calendar year in which a month of the plan lies: the one that brings it into the period, or nearest to it. It
     * is never far from the plan's own year, where nobody would look for it.
     *
     * @param month 1 to 12
     * @param planYear the plan's own year, which counts where the period names no month
     */
    public int yearOf(int month, int planYear) {
        YearMonth first = from == null ? to : from;
        YearMonth last = to == null ? from : to;
        if (first == null || last == null || !isNear(first.getYear(), planYear) || !isNear(last.getYear(), planYear)) {
            return planYear;
        }
        int year = nearest(month, first, last);
        return isNear(year, planYear) ? year : planYear;
    }

    /** The first such month from the beginning on, unless it lies behind the end and the one before is not farther. */
    private static int nearest(int month, YearMonth first, YearMonth last) {
        int year = first.getYear() + (month < first.getMonthValue() ? 1 : 0);
        long behind = MONTHS.between(last, YearMonth.of(year, month));
        long before = MONTHS.between(YearMonth.of(year - 1, month), first);
        return behind > 0 && before <= behind ? year - 1 : year;
    }

    private static boolean isNear(int year, int planYear) {
        return Math.abs(year - planYear) <= MOST_MONTHS / 12 && year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Whether the period of a plan for this year has all these months. */
    public boolean hasMonths(List<Integer> months, int planYear) {
        return months.stream().allMatch(it -> hasMonth(it, planYear));
    }

    /** Whether the period of a plan for this year has such a month; one that does not say its months has all. */
    private boolean hasMonth(int month, int planYear) {
        if (from == null || to == null || misfit(planYear).isPresent()) {
            return true;
        }
        return Math.floorMod(month - from.getMonthValue(), 12) <= MONTHS.between(from, to);
    }

    /** Whether a day lies in the period of a plan for this year; where it does not say its months, at most a year off. */
    boolean hasDay(LocalDate day, int planYear) {
        if (from == null || to == null || misfit(planYear).isPresent()) {
            return Math.abs((long) day.getYear() - planYear) <= 1;
        }
        YearMonth month = YearMonth.from(day);
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /** The same months a year later. */
    public PlanPeriod yearAfter() {
        return later(1);
    }

    /** The same period for a plan of another year; one that does not fit its own year leaves its months open there. */
    public PlanPeriod moved(int planYear, int wantedYear) {
        if (kind == Kind.CALENDAR_YEAR) {
            return calendarYear(wantedYear);
        }
        return misfit(planYear).isPresent() ? new PlanPeriod(kind, null, null) : later(wantedYear - planYear);
    }

    private PlanPeriod later(int years) {
        return new PlanPeriod(
                kind, from == null ? null : from.plusYears(years), to == null ? null : to.plusYears(years));
    }

    /** The calendar year as a period. */
    public static PlanPeriod calendarYear(int year) {
        return new PlanPeriod(Kind.CALENDAR_YEAR, YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** The period somebody asks for with a plan of this year: a calendar year needs no months, and is meant by nothing. */
    public static PlanPeriod wanted(@Nullable PlanPeriod period, int year) {
        if (period == null) {
            return calendarYear(year);
        }
        boolean named = period.from() != null || period.to() != null;
        return named || period.kind() != Kind.CALENDAR_YEAR ? period : calendarYear(year);
    }

    /** The kinds of period a union plans for. */
    public enum Kind {
        CALENDAR_YEAR,
        SEMESTER,
        SCHOOL_YEAR
    }
}
