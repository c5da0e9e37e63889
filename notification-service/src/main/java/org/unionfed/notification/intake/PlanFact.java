package org.unionfed.notification.intake;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What notices need of a plan's events; the rest of their data is not read.
 *
 * @param reasons why it was returned; none in other events
 */
record PlanFact(
        UUID planId,
        String schoolName,
        int year,
        String title,
        @Nullable List<Reason> reasons) {

    PlanFact {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(schoolName, "schoolName");
        Objects.requireNonNull(title, "title");
    }

    /**
     * @param code as published; codes that are newer than this service are taken as they are
     */
    record Reason(String code) {}
}
