package org.unionfed.plan.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.web.OneLine;
import org.unionfed.plan.keycloak.AccountDetails;
import org.unionfed.plan.school.NewSchool;

/**
 * The wish to let somebody in.
 *
 * @param roles what they are beyond members; none for an ordinary member
 * @param welfareInOneHand that one person may both work on and approve welfare, which is refused otherwise
 */
public record NewAccount(
        @NotNull @Pattern(regexp = NewSchool.USERNAME_PATTERN)
        String username,

        @NotBlank @OneLine @Size(max = 60) String displayName,
        @Nullable @Email @Size(max = 200) String email,
        @NotNull @Size(max = 6) List<@NotNull SchoolRole> roles,
        @Nullable Boolean welfareInOneHand) {

    AccountDetails details() {
        return AccountChange.details(displayName, email, roles, welfareInOneHand);
    }
}
