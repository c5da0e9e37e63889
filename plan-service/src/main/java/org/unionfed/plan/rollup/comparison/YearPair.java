package org.unionfed.plan.rollup.comparison;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which two years are compared, and for whom. Only active schools and approved plans count.
 *
 * @param year the one looked at
 * @param with the one it is compared with
 * @param theme code of the only theme
 * @param region name of the only region
 */
public record YearPair(
        int year,
        int with,
        @Nullable String theme,
        @Nullable String region) {

    /** What fills the places of the statements about both years. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("year", year);
        parameters.put("with", with);
        parameters.put("theme", theme);
        parameters.put("region", region);
        return parameters;
    }
}
