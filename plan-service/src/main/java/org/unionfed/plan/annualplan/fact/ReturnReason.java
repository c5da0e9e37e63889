package org.unionfed.plan.annualplan.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing the federation wants changed.
 *
 * @param section id or heading of the section it is about; none for the plan as a whole
 * @param item id of the item it is about; none for a section or the plan as a whole
 * @param comment in the reviewer's words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReturnReason(
        @NotNull Code code,
        @Nullable @Size(max = 200) String section,
        @Nullable UUID item,
        @Nullable @Size(max = 1_000) String comment) {

    /** The published kinds of reason. */
    public enum Code {
        INCOMPLETE,
        CALENDAR_MISSING,
        NO_CONGRESS,
        WRONG_YEAR,
        UNCLEAR,
        DUPLICATE,
        OTHER
    }
}
