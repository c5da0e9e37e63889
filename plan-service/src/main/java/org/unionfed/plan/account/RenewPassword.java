package org.unionfed.plan.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.TenantId;

/** Use case: somebody who forgot their password gets another one for one sign-in, and whoever had it is out. */
@Component
class RenewPassword {

    private final AccountDesk desk;
    private final FulfilWish fulfilWish;
    private final Clock clock;

    RenewPassword(AccountDesk desk, FulfilWish fulfilWish, Clock clock) {
        this.desk = desk;
        this.fulfilWish = fulfilWish;
        this.clock = clock;
    }

    AccountView handle(Caller caller, UUID schoolId, UUID id) {
        TenantId school = desk.open(caller, schoolId).id();
        if (id.equals(caller.userId())) {
            throw new BusinessException(AccountError.ACCOUNT_IS_YOUR_OWN);
        }
        return desk.show(caller, school, fulfilWish.handle(school, request -> {
            if (!desk.forChange(caller, school, id).enabled()) {
                throw new BusinessException(AccountError.ACCOUNT_IN_OTHER_STATE);
            }
            return Wish.to(
                    WishKind.RENEW_PASSWORD,
                    request,
                    school,
                    id,
                    caller,
                    "account.renew-password",
                    "",
                    clock.instant());
        }));
    }
}
