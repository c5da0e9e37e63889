package org.unionfed.plan.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school as its readers get it.
 *
 * @param id id of its organization; of its registration as long as it is PROVISIONING
 * @param problem what stands in the way of its accounts, as a code; none when nothing does
 * @param chair its first account; only for the federation's administrators
 * @param actions what this caller may do next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SchoolView(
        UUID id,
        String code,
        String name,
        SchoolKind kind,
        String region,
        String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail,
        SchoolState state,
        @Nullable String problem,
        @Nullable ChairView chair,
        long version,
        List<SchoolAction> actions) {

    /** The same with the password of the first account. */
    public SchoolView withPassword(String temporaryPassword) {
        ChairView known = chair == null
                ? null
                : new ChairView(chair.username(), chair.displayName(), chair.email(), temporaryPassword);
        return new SchoolView(
                id,
                code,
                name,
                kind,
                region,
                contactName,
                contactPhone,
                contactEmail,
                state,
                problem,
                known,
                version,
                actions);
    }

    /**
     * The first account of a school, as it was registered.
     *
     * @param email only as long as the account is not made
     * @param temporaryPassword shown once, right after it was set
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChairView(
            String username,
            String displayName,
            @Nullable String email,
            @Nullable String temporaryPassword) {}
}
