package org.unionfed.plan.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.keycloak.AccountDetails;
import org.unionfed.plan.keycloak.AccountRules;

/**
 * The wish to let somebody in.
 *
 * @param roles what they are beyond members; none for an ordinary member
 * @param welfareInOneHand that one person may both work on and approve welfare, which is refused otherwise
 */
public record NewAccount(
        @NotNull @Pattern(regexp = AccountRules.USERNAME_PATTERN)
        String username,

        @NotBlank @Size(max = 60) @Pattern(regexp = AccountRules.NAME_PATTERN)
        String displayName,

        @Nullable @Size(max = 200) @Email(regexp = AccountRules.OPTIONAL_EMAIL_PATTERN)
        String email,

        @NotNull @Size(max = 6) List<@NotNull SchoolRole> roles,
        @Nullable Boolean welfareInOneHand) {

    AccountDetails details() {
        return AccountChange.details(displayName, email, roles, welfareInOneHand);
    }
}
