package org.unionfed.plan.school;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.keycloak.AccountRules;

/**
 * The wish to take a school into the register.
 *
 * @param code short name in accounts and addresses; becomes the organization's alias and never changes
 * @param chair who gets the first account
 */
public record NewSchool(
        @NotNull @Pattern(regexp = CODE_PATTERN) String code,
        @NotBlank @Size(max = 100) String name,
        @NotNull SchoolKind kind,
        @NotBlank @Size(max = 60) String region,
        @NotBlank @Size(max = 60) String contactName,
        @Nullable @Size(max = 40) String contactPhone,

        @Nullable @Size(max = 200) @Email(regexp = AccountRules.OPTIONAL_EMAIL_PATTERN)
        String contactEmail,

        @NotNull @Valid Chair chair) {

    /** What a code looks like: 2 to 31 small letters, digits and hyphens, a letter first. */
    public static final String CODE_PATTERN = "[a-z][a-z0-9-]{1,30}";

    /** The school union's chair. */
    public record Chair(
            @NotNull @Pattern(regexp = AccountRules.USERNAME_PATTERN)
            String username,

            @NotBlank @Size(max = 60) @Pattern(regexp = AccountRules.NAME_PATTERN)
            String displayName,

            @Nullable @Size(max = 200) @Email(regexp = AccountRules.OPTIONAL_EMAIL_PATTERN)
            String email) {}
}
