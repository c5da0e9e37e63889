package org.unionfed.plan.rollup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Schools by months, as counts alone.
 *
 * @param next where the next schools begin; none on the last page
 */
record Matrix(int year, List<Row> schools, @Nullable String next) {

    /**
     * One school's year.
     *
     * @param handedInAt when it handed in its plan
     * @param onTime whether that was by the deadline; none without a plan or a deadline
     * @param approved whether an approved plan stands, also while it is reopened
     * @param items how many, each once however many months it takes
     * @param counts items by month, January to December
     * @param undated items without a month
     */
    record Row(
            UUID schoolId,
            String schoolCode,
            String schoolName,
            String region,
            State state,
            @Nullable Instant handedInAt,
            @Nullable Boolean onTime,
            boolean approved,
            int items,
            List<Integer> counts,
            int undated) {}

    /** Where a school's plan of the year stands; of several the one that needs somebody first. */
    enum State {
        /** Nothing was handed in. */
        MISSING,
        SUBMITTED,
        RETURNED,
        APPROVED
    }
}
