package org.unionfed.plan.school.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.school.SchoolState;
import org.unionfed.plan.school.SchoolView;

/**
 * What became of a row.
 *
 * @param schoolId the new school; none when it was refused
 * @param temporaryPassword of the chair's account, shown once
 * @param error code of the refusal; none when it was taken in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowOutcome(
        @Nullable UUID schoolId,
        @Nullable SchoolState state,
        @Nullable String temporaryPassword,
        @Nullable String error) {

    static RowOutcome registered(SchoolView school) {
        return new RowOutcome(
                school.id(),
                school.state(),
                school.chair() == null ? null : school.chair().temporaryPassword(),
                null);
    }

    static RowOutcome refused(String code) {
        return new RowOutcome(null, null, null, code);
    }

    RowOutcome withoutPassword() {
        return new RowOutcome(schoolId, state, null, error);
    }
}
