package org.unionfed.plan.rollup.lack;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school that lacks what is looked for.
 *
 * @param chasedAt when the federation last reminded it of this; none if never
 * @param chased how often it was reminded of this
 * @param chasedToday whether that was today, so that it is not reminded again
 */
public record LackingSchool(
        UUID schoolId,
        String schoolCode,
        String schoolName,
        String region,
        @Nullable Instant chasedAt,
        int chased,
        boolean chasedToday) {}
