package org.unionfed.plan.rollup.lack;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;

/** Knows when the lunar year begins. */
final class SpringFestival {

    private SpringFestival() {}

    /** The first day of the lunar year that begins in the given year: 2026-02-17 for 2026. */
    static LocalDate of(int year) {
        Solar day = Lunar.fromYmd(year, 1, 1).getSolar();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
