package org.unionfed.plan.annualplan.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;

/**
 * One thing the union is going to do.
 *
 * @param itemId stays the same however the item is edited
 * @param months 1 to 12, rising; empty when no time is set
 * @param weeks weeks of the term, where the plan counts in weeks
 * @param responsible who is in charge, as the plan says it
 * @param from first day, where set
 * @param to last day, not before the first
 * @param themes codes of the federation's themes
 * @param sourceLine line of the document it was read from
 */
public record PlanItem(
        UUID itemId,
        List<Integer> months,
        @Nullable List<Integer> weeks,
        String text,
        @Nullable String responsible,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> themes,
        @Nullable Integer sourceLine) {

    public PlanItem {
        months = months.stream().distinct().sorted().toList();
        weeks = weeks == null ? null : weeks.stream().distinct().sorted().toList();
        themes = themes.stream().distinct().toList();
        if (months.stream().anyMatch(it -> it < 1 || it > 12)) {
            throw new BusinessException(ContentError.NO_SUCH_MONTH);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new BusinessException(ContentError.ITEM_ENDS_BEFORE_IT_BEGINS, text);
        }
    }

    /** Whether all its months and days lie in the period of a plan for this year. */
    boolean liesIn(PlanPeriod period, int planYear) {
        return period.hasMonths(months, planYear) && daysLieIn(period, planYear);
    }

    boolean daysLieIn(PlanPeriod period, int planYear) {
        return Stream.of(from, to).filter(Objects::nonNull).allMatch(it -> period.hasDay(it, planYear));
    }

    /** The same with its days so many years later. */
    PlanItem later(int years) {
        return new PlanItem(
                itemId,
                months,
                weeks,
                text,
                responsible,
                from == null ? null : from.plusYears(years),
                to == null ? null : to.plusYears(years),
                themes,
                sourceLine);
    }

    boolean isAtTheSameTimeAs(PlanItem other) {
        return months.equals(other.months) && Objects.equals(from, other.from) && Objects.equals(to, other.to);
    }
}
