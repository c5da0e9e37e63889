package org.unionfed.plan.school.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.school.SchoolState;

/**
 * What became of a row.
 *
 * @param schoolId the new school; none when it was refused
 * @param problem what stands in the way of its accounts, as a code; none when nothing does
 * @param temporaryPassword of the chair's account, shown once
 * @param passwordWaiting true as long as nobody was shown a password for the chair's account
 * @param error code of the refusal; none when it was taken in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowOutcome(
        @Nullable UUID schoolId,
        @Nullable SchoolState state,
        @Nullable String problem,
        @Nullable String temporaryPassword,
        @Nullable Boolean passwordWaiting,
        @Nullable String error) {

    static RowOutcome refused(String code) {
        return new RowOutcome(null, null, null, null, null, code);
    }

    RowOutcome withPassword(@Nullable String password) {
        return new RowOutcome(schoolId, state, problem, password, null, error);
    }

    /** Whether something is still to come: its accounts, or the moment its password is asked for. */
    boolean isWaiting() {
        return Boolean.TRUE.equals(passwordWaiting);
    }
}
