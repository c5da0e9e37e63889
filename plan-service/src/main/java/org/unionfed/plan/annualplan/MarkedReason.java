package org.unionfed.plan.annualplan;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reason as the school wants it marked.
 *
 * @param reason which one, counted from 0 in the order of the review
 * @param comment what was done about it
 */
record MarkedReason(
        @NotNull @Min(0) Integer reason,
        @Nullable @Size(max = 1_000) String comment) {

    /** The mark itself; the present one where it says the same. */
    ReasonMark mark(@Nullable ReasonMark present, String by, Instant now) {
        String word = comment == null || comment.isBlank() ? null : comment.strip();
        return present != null && Objects.equals(present.comment(), word)
                ? present
                : new ReasonMark(reason, word, by, now);
    }
}
