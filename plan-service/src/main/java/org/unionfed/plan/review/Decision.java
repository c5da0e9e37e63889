package org.unionfed.plan.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.FieldError;
import org.unionfed.plan.annualplan.fact.ReturnReason;

/**
 * One decision about several plans.
 *
 * @param plans each with the version that was looked at
 * @param comment with an approval
 * @param reasons of a return, each for the plan as a whole; at least one
 */
record Decision(
        @NotNull Kind kind,
        @NotEmpty @Valid @Size(max = MOST) List<@NotNull SeenPlan> plans,
        @Nullable @Size(max = 1_000) String comment,
        @Nullable @Valid @Size(max = 20) List<@NotNull BroadReason> reasons) {

    static final int MOST = 100;

    /** The reasons as each plan gets them; a return without any is refused. */
    List<ReturnReason> reasonsForEach() {
        if (reasons == null || reasons.isEmpty()) {
            throw BusinessException.invalid(new FieldError("reasons", "REQUIRED"));
        }
        return reasons.stream()
                .map(it -> new ReturnReason(it.code(), null, null, it.comment()))
                .toList();
    }

    /** What is decided. */
    enum Kind {
        APPROVE,
        RETURN
    }

    /** A plan as the deciding person saw it. */
    record SeenPlan(@NotNull UUID id, @Min(0) long version) {}

    /** A reason that holds for several plans, and so for no one section. */
    record BroadReason(
            @NotNull ReturnReason.Code code,
            @Nullable @Size(max = 1_000) String comment) {}
}
