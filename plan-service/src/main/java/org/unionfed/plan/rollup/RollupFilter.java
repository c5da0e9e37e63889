package org.unionfed.plan.rollup;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the schools' year is looked at. Only active schools count.
 *
 * @param year of items the calendar year in which they lie, of plans the year they are reported for
 * @param school id or code of the only school
 * @param theme code of the only theme
 * @param month the only month, 1 to 12
 * @param region name of the only region
 */
record RollupFilter(
        int year,
        @Nullable String school,
        @Nullable String theme,
        @Nullable Integer month,
        @Nullable String region) {

    RollupFilter(int year) {
        this(year, null, null, null, null);
    }

    RollupFilter ofSchool(String only) {
        return new RollupFilter(year, only, theme, month, region);
    }

    /** What fills the places of the statements that choose by it. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("year", year);
        parameters.put("school", school);
        parameters.put("theme", theme);
        parameters.put("month", month);
        parameters.put("region", region);
        return parameters;
    }
}
