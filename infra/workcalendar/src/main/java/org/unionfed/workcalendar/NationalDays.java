package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import static java.util.stream.Collectors.toSet;

/**
 * The days as the tables have them. The last days of December belong to the arrangement of the next year's New Year, so
 * they are known only when that year is.
 */
final class NationalDays implements Days {

    static final int FIRST_DAY_OF_NEXT_YEARS = 28;

    private final Map<LocalDate, Boolean> arranged = new HashMap<>();
    private final Set<Integer> years;
    private final Days experience;

    NationalDays(Collection<YearTable> tables) {
        tables.stream().flatMap(it -> it.inForce().stream()).forEach(this::add);
        this.years = tables.stream().map(YearTable::year).collect(toSet());
        this.experience = new Experience(tables);
    }

    @Override
    public DayState on(LocalDate day) {
        Boolean working = arranged.get(day);
        if (working != null) {
            return DayState.known(working);
        }
        return isCovered(day) ? DayState.known(!Weekend.contains(day)) : experience.on(day);
    }

    private boolean isCovered(LocalDate day) {
        return years.contains(day.getYear()) && (!isOfNextNewYear(day) || years.contains(day.getYear() + 1));
    }

    static boolean isOfNextNewYear(LocalDate day) {
        return day.getMonthValue() == 12 && day.getDayOfMonth() >= FIRST_DAY_OF_NEXT_YEARS;
    }

    private void add(Holiday holiday) {
        holiday.daysOff().forEach(it -> arranged.put(it, false));
        holiday.makeUp().forEach(it -> arranged.put(it, true));
    }
}
