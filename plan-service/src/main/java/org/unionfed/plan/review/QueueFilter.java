package org.unionfed.plan.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which of the waiting plans are wanted.
 *
 * @param waitingSince handed in no later than this
 * @param search part of the school's name or of the title
 * @param late whether handed in after the deadline; both when absent
 * @param reviewedBefore whether the federation has sent it back before; both when absent
 */
record QueueFilter(
        @Nullable Integer year,
        @Nullable String region,
        @Nullable Instant waitingSince,
        @Nullable String search,
        @Nullable Boolean late,
        @Nullable Boolean reviewedBefore) {}
