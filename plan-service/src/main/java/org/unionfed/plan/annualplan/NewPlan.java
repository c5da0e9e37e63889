package org.unionfed.plan.annualplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.annualplan.content.ContentDraft;
import org.unionfed.plan.annualplan.content.PlanPeriod;

/**
 * The wish to begin a plan.
 *
 * @param year 2000 to 2100
 * @param sourceImportId the document it was read from; none when it is written by hand
 */
public record NewPlan(
        @Min(2000) @Max(2100) int year,
        @NotNull PlanPeriod period,
        @NotNull @Valid ContentDraft content,
        @Nullable UUID sourceImportId) {}
