package org.unionfed.plan.rollup.lack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many schools lack what.
 *
 * @param schools active schools
 * @param judged schools with an approved plan: of the others it is not known which items they lack
 * @param springFestival of that year
 * @param lacks every subject, the themes in their order
 */
record LackFigures(int year, int schools, int judged, LocalDate springFestival, List<Lack> lacks) {

    /**
     * How many schools lack one thing.
     *
     * @param theme of THEME_MISSING
     * @param chaseable how many of them were not reminded of it today
     */
    record Lack(LackSubject subject, @Nullable String theme, int schools, int chaseable) {}
}
