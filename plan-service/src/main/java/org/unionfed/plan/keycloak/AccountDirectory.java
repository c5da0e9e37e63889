package org.unionfed.plan.keycloak;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionfed.commons.security.Role;

/**
 * The people of the schools. An account that is not of the school asked for does not exist. All operations throw
 * {@link AccountsUnavailable} when the account server does not answer as it should.
 */
public interface AccountDirectory {

    /** Some of a school's accounts; the number of questions to the account server does not grow with the rows. */
    List<Account> list(UUID organization, AccountFilter filter);

    /** One account of a school. */
    Optional<Account> find(UUID organization, UUID account);

    /** How many who may sign in hold an office in a school. */
    int countActing(UUID organization, Role office);

    /** Whether an account also has a role of the federation or belongs to another school. */
    boolean worksElsewhere(UUID organization, UUID account);

    /**
     * Makes an account with a password that has to be changed at the first sign-in.
     *
     * @throws UsernameTaken when somebody has this user name
     * @throws EmailTaken when somebody has this e-mail address
     */
    NewPassword create(UUID organization, String username, AccountDetails details);

    /**
     * Writes what is said anew; an account that has everything already stays as it is.
     *
     * @throws EmailTaken when somebody else has the e-mail address
     */
    void change(UUID organization, UUID account, AccountDetails details);

    /** Lets somebody sign in, or no longer; what they have open ends. */
    void enable(UUID organization, UUID account, boolean enabled);

    /** Gives an account a new password that has to be changed at the next sign-in. */
    String renewPassword(UUID organization, UUID account);

    /**
     * A new account's id and password, which is kept nowhere.
     *
     * @param account its id
     */
    record NewPassword(UUID account, String password) {}
}
