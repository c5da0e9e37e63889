package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the last ten years that are known let expect of a day that nobody has arranged yet. */
final class Experience implements Days {

    private static final int YEARS = 10;

    private static final List<Festival> HOLIDAYS = List.of(
            Festival.NEW_YEAR,
            Festival.SPRING_FESTIVAL,
            Festival.QINGMING,
            Festival.LABOUR_DAY,
            Festival.DRAGON_BOAT_FESTIVAL,
            Festival.MID_AUTUMN_FESTIVAL,
            Festival.NATIONAL_DAY);

    private final List<Reach> reaches;

    Experience(Collection<YearTable> tables) {
        List<YearTable> last = tables.stream()
                .sorted(Comparator.comparingInt(YearTable::year).reversed())
                .limit(YEARS)
                .toList();
        this.reaches = HOLIDAYS.stream().map(it -> Reach.of(it, last)).toList();
    }

    @Override
    public DayState on(LocalDate day) {
        if (StatutoryDays.isStatutory(day)) {
            return DayState.expected(false, false, true);
        }
        return Weekend.contains(day)
                ? DayState.expected(false, isWithin(day, Reach::widestWithMakeUp), true)
                : DayState.expected(true, true, isWithin(day, Reach::widest));
    }

    private boolean isWithin(LocalDate day, BiFunction<Reach, Integer, DaySpan> span) {
        return reaches.stream()
                .anyMatch(
                        reach -> years(day).anyMatch(it -> span.apply(reach, it).contains(day)));
    }

    /** The end of December may belong to the New Year of the year after. */
    private static Stream<Integer> years(LocalDate day) {
        return IntStream.of(day.getYear(), day.getYear() + 1).boxed();
    }
}
