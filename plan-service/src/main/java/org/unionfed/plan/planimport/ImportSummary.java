package org.unionfed.plan.planimport;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import in a list.
 *
 * @param planId the plan it became
 */
record ImportSummary(
        UUID id,
        String fileName,
        @Nullable String title,
        @Nullable Integer year,
        ImportState state,
        @Nullable UUID planId,
        Instant createdAt,
        Instant updatedAt,
        long version) {}
