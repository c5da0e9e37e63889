package org.unionfed.plan.school;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.plan.keycloak.AccountRules;
import org.unionfed.plan.keycloak.AccountsUnavailable;
import org.unionfed.plan.keycloak.SchoolAccounts;

/** Rule: a school's first account takes neither name nor address of anybody else. */
@Component
public class ChairNames {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final SchoolAccounts accounts;
    private final Schools schools;
    private final Clock clock;

    ChairNames(SchoolAccounts accounts, Schools schools, Clock clock) {
        this.accounts = accounts;
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * Which user names and addresses of a list belong to others already, as far as the account server tells in the time
     * a person waits; the rest shows when the schools get their accounts.
     */
    public void forEachTaken(List<Wanted> chairs, Consumer<String> username, Consumer<String> email) {
        Instant patienceEnds = clock.instant().plus(PATIENCE);
        try {
            for (Wanted it : chairs) {
                if (clock.instant().isAfter(patienceEnds)) {
                    return;
                }
                askFor(it, username, email);
            }
        } catch (AccountsUnavailable later) {
            // what is wrong with the accounts is then the problem of their schools
        }
    }

    private void askFor(Wanted chair, Consumer<String> username, Consumer<String> email) {
        if (AccountRules.isUsernameOf(chair.code(), chair.username())
                && !accounts.usernameFree(chair.username(), chair.code())) {
            username.accept(chair.username());
        }
        String kept = AccountRules.keptEmail(chair.email());
        if (kept != null && AccountRules.isEmail(kept) && !accounts.emailFree(kept, chair.code())) {
            email.accept(kept);
        }
    }

    /** Refuses user names that no school may have. */
    void requireAllowed(NewSchool.Chair chair, String code) {
        if (!AccountRules.isUsernameOf(code, chair.username())) {
            throw new BusinessException(SchoolError.CHAIR_USERNAME_NOT_ALLOWED, chair.username(), code);
        }
    }

    /** Refuses what the account server knows of others; while it does not answer, the school waits in the register. */
    void refuseTaken(NewSchool.Chair chair, String code) {
        requireAllowed(chair, code);
        String email = AccountRules.keptEmail(chair.email());
        try {
            if (!accounts.usernameFree(chair.username(), code)) {
                throw new BusinessException(SchoolError.CHAIR_USERNAME_TAKEN, chair.username());
            }
            if (email != null && !accounts.emailFree(email, code)) {
                throw new BusinessException(SchoolError.CHAIR_EMAIL_TAKEN, email);
            }
        } catch (AccountsUnavailable later) {
            // its accounts are made when the server answers, and what is wrong with them then is the school's problem
        }
    }

    /** Refuses an address that the chair of another school is about to get; to be used across schools. */
    void refusePromised(@Nullable String email, String code) {
        if (email != null && schools.isPromised(email, code)) {
            throw new BusinessException(SchoolError.CHAIR_EMAIL_TAKEN, email);
        }
    }

    /** What a row of a list says of its chair; what is missing is empty. */
    public record Wanted(String code, String username, String email) {}
}
