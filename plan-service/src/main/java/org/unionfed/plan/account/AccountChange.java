package org.unionfed.plan.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.web.OneLine;
import org.unionfed.plan.keycloak.AccountDetails;

/**
 * What is said anew about somebody, all of it.
 *
 * @param roles what they are from now on beyond members
 * @param welfareInOneHand that one person may both work on and approve welfare, which is refused otherwise
 */
public record AccountChange(
        @NotBlank @OneLine @Size(max = 60) String displayName,
        @Nullable @Email @Size(max = 200) String email,
        @NotNull @Size(max = 6) List<@NotNull SchoolRole> roles,
        @Nullable Boolean welfareInOneHand) {

    AccountDetails details() {
        return details(displayName, email, roles, welfareInOneHand);
    }

    static AccountDetails details(
            String displayName, @Nullable String email, List<SchoolRole> wanted, @Nullable Boolean welfareInOneHand) {
        Set<Role> roles = SchoolRole.rolesOf(wanted);
        boolean bothHands = roles.contains(Role.WELFARE_OFFICER) && roles.contains(Role.WELFARE_APPROVER);
        if (bothHands && !Boolean.TRUE.equals(welfareInOneHand)) {
            throw new BusinessException(AccountError.WELFARE_ROLES_IN_ONE_HAND);
        }
        return new AccountDetails(displayName.strip(), email == null || email.isBlank() ? null : email.strip(), roles);
    }
}
