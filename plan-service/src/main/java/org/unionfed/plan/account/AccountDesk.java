package org.unionfed.plan.account;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.keycloak.Account;
import org.unionfed.plan.keycloak.AccountDirectory;
import org.unionfed.plan.keycloak.AccountsUnavailable;
import org.unionfed.plan.school.RegisteredSchool;
import org.unionfed.plan.school.SchoolError;
import org.unionfed.plan.school.SchoolRegister;

/**
 * What everything done with accounts goes through: the right, the school, the account, and the record of writes. No
 * transaction is open while the account server is asked.
 */
@Component
class AccountDesk {

    private final Tenancy tenancy;
    private final SchoolRegister register;
    private final AccountDirectory directory;
    private final AuditLog audit;

    AccountDesk(Tenancy tenancy, SchoolRegister register, AccountDirectory directory, AuditLog audit) {
        this.tenancy = tenancy;
        this.register = register;
        this.directory = directory;
        this.audit = audit;
    }

    /** The school whose accounts the caller may keep: a chair their own, the federation's administrators any. */
    TenantId open(Caller caller, UUID school) {
        var tenant = new TenantId(school);
        if (caller.school() == null) {
            caller.requireAny(Role.FEDERATION_ADMIN);
        } else if (!caller.tenant().equals(tenant)) {
            throw new BusinessException(SchoolError.SCHOOL_NOT_FOUND);
        } else {
            caller.requireAny(Role.CHAIR);
        }
        return tenancy.inSchool(tenant, () -> register.find(tenant))
                .map(RegisteredSchool::id)
                .orElseThrow(() -> new BusinessException(SchoolError.SCHOOL_NOT_FOUND));
    }

    Account find(TenantId school, UUID account) {
        return asking(() -> directory.find(school.value(), account))
                .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
    }

    /** An account that is about to be changed, as the caller saw it last. */
    Account forChange(Caller caller, TenantId school, UUID id, ExpectedVersion seen) {
        Account account = forChange(caller, school, id);
        seen.requireCurrent(AccountView.versionOf(account), () -> AccountView.of(account, caller));
        return account;
    }

    /** A chair has no say over an account that opens more doors than those of this school. */
    Account forChange(Caller caller, TenantId school, UUID id) {
        Account account = find(school, id);
        if (caller.school() != null && asking(() -> directory.worksElsewhere(school.value(), id))) {
            throw new BusinessException(AccountError.ACCOUNT_WORKS_ELSEWHERE);
        }
        return account;
    }

    /** The account as it is now, after what was done to it was noted. */
    AccountView done(Caller caller, TenantId school, UUID account, String action, String detail) {
        tenancy.runInSchool(school, () -> audit.record(caller, school, "account." + action, account, detail));
        return AccountView.of(find(school, account), caller);
    }

    /** Asks the account server; that it does not answer is a refusal like any other. */
    <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (AccountsUnavailable unavailable) {
            throw new BusinessException(SchoolError.ACCOUNTS_UNAVAILABLE);
        }
    }
}
