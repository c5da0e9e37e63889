package org.unionfed.plan.annualplan.content;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;

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
