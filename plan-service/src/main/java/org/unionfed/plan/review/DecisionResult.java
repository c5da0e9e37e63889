package org.unionfed.plan.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.annualplan.content.PlanState;

/**
 * What became of a decision about one plan.
 *
 * @param done whether it was carried out
 * @param state of the plan afterwards, when it was
 * @param code why not: a published code of a refusal, or INTERNAL_ERROR
 * @param detail the same in the caller's language
 * @param incident id of a failure of ours, for a report
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionResult(
        UUID id,
        boolean done,
        @Nullable PlanState state,
        @Nullable String code,
        @Nullable String detail,
        @Nullable String incident) {}
