package org.unionfed.plan.account;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.account.CarryOut.Carried;
import org.unionfed.plan.keycloak.AccountDirectory;
import org.unionfed.plan.school.ReadSchools;
import org.unionfed.plan.school.SchoolError;
import org.unionfed.plan.school.SchoolState;
import org.unionfed.plan.school.SchoolView;

/** Use case: the federation hands out a new temporary password for a school's first account. */
@Component
class RenewChairPassword {

    private final ReadSchools readSchools;
    private final AccountDesk desk;
    private final AccountDirectory directory;
    private final FulfilWish fulfilWish;
    private final Clock clock;

    RenewChairPassword(
            ReadSchools readSchools, AccountDesk desk, AccountDirectory directory, FulfilWish fulfilWish, Clock clock) {
        this.readSchools = readSchools;
        this.desk = desk;
        this.directory = directory;
        this.fulfilWish = fulfilWish;
        this.clock = clock;
    }

    SchoolView handle(Caller caller, UUID id) {
        caller.requireAny(Role.FEDERATION_ADMIN);
        SchoolView school = readSchools.show(caller, id);
        if (school.state() != SchoolState.ACTIVE || school.chair() == null) {
            throw new BusinessException(SchoolError.SCHOOL_IN_OTHER_STATE, school.state());
        }
        String username = school.chair().username();
        var tenant = new TenantId(school.id());
        Carried carried = fulfilWish.handle(tenant, request -> wish(request, caller, tenant, username));
        return school.withPassword(Objects.requireNonNull(carried.password(), "a password was set"));
    }

    private Wish wish(UUID request, Caller caller, TenantId school, String username) {
        UUID account = desk.asking(() -> directory.findByUsername(school.value(), username))
                .orElseThrow(() -> new BusinessException(SchoolError.CHAIR_USERNAME_TAKEN, username));
        return Wish.to(
                WishKind.RENEW_PASSWORD,
                request,
                school,
                account,
                caller,
                "school.renew-password",
                "chair's account",
                clock.instant());
    }
}
