package org.unionfed.plan.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the queue.
 *
 * @param submittedAt since when it waits
 * @param late whether its first submission came after the deadline; none while no deadline is set
 * @param reviewedBefore whether the federation has sent it back before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaitingPlan(
        UUID id,
        UUID schoolId,
        String schoolName,
        String region,
        int year,
        String title,
        int items,
        long version,
        Instant submittedAt,
        @Nullable Boolean late,
        boolean reviewedBefore) {}
