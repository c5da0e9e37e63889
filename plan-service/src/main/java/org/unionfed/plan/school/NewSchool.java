package org.unionfed.plan.school;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.web.OneLine;

/**
 * The wish to take a school into the register.
 *
 * @param code short name in accounts and addresses; becomes the organization's alias and never changes
 * @param chair who gets the first account
 */
public record NewSchool(
        @NotNull @Pattern(regexp = CODE_PATTERN) String code,
        @NotBlank @OneLine @Size(max = 100) String name,
        @NotNull SchoolKind kind,
        @NotBlank @OneLine @Size(max = 60) String region,
        @NotBlank @OneLine @Size(max = 60) String contactName,
        @Nullable @OneLine @Size(max = 40) String contactPhone,
        @Nullable @Email @Size(max = 200) String contactEmail,
        @NotNull @Valid Chair chair) {

    /** What a code looks like: 2 to 31 small letters, digits and hyphens, a letter first. */
    public static final String CODE_PATTERN = "[a-z][a-z0-9-]{1,30}";

    /** What a user name looks like: 3 to 60 small letters, digits, dots, hyphens and underscores. */
    public static final String USERNAME_PATTERN = "[a-z0-9][a-z0-9._-]{2,59}";

    /** The school union's chair. */
    public record Chair(
            @NotNull @Pattern(regexp = USERNAME_PATTERN) String username,
            @NotBlank @OneLine @Size(max = 60) String displayName,
            @Nullable @Email @Size(max = 200) String email) {}
}
