package org.unionfed.plan.school;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.keycloak.AccountsUnavailable;
import org.unionfed.plan.keycloak.SchoolAccounts;
import org.unionfed.plan.keycloak.UsernameTaken;

/** Use case: the federation hands out a new temporary password for a school's first account. */
@Component
class RenewChairPassword {

    private final Tenancy tenancy;
    private final ReadSchools readSchools;
    private final SchoolAccounts accounts;
    private final AuditLog audit;

    RenewChairPassword(Tenancy tenancy, ReadSchools readSchools, SchoolAccounts accounts, AuditLog audit) {
        this.tenancy = tenancy;
        this.readSchools = readSchools;
        this.accounts = accounts;
        this.audit = audit;
    }

    SchoolView handle(Caller caller, UUID id) {
        caller.requireAny(Role.FEDERATION_ADMIN);
        SchoolView school = readSchools.show(caller, id);
        if (school.state() != SchoolState.ACTIVE || school.chair() == null) {
            throw new BusinessException(SchoolError.SCHOOL_IN_OTHER_STATE, school.state());
        }
        String password = renew(school.id(), school.chair().username());
        tenancy.runAcrossSchools(() -> audit.record(
                caller, new TenantId(school.id()), "school.renew-password", school.id(), "chair's account"));
        return school.withPassword(password);
    }

    private String renew(UUID organization, String username) {
        try {
            return accounts.renewPassword(organization, username);
        } catch (UsernameTaken gone) {
            throw new BusinessException(SchoolError.CHAIR_USERNAME_TAKEN, username);
        } catch (AccountsUnavailable unavailable) {
            throw new BusinessException(SchoolError.ACCOUNTS_UNAVAILABLE);
        }
    }
}
