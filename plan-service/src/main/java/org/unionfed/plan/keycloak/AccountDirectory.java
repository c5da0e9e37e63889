package org.unionfed.plan.keycloak;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionfed.commons.security.Role;

/**
 * The people of the schools. An account that is not of the school asked for does not exist. All operations may be
 * repeated until they have succeeded; they throw {@link AccountsUnavailable} when the account server does not answer as
 * it should, and {@link AccountRefused} when it will not have what it was asked for.
 */
public interface AccountDirectory {

    /** Some of a school's accounts; the number of questions to the account server does not grow with the rows. */
    List<Account> list(UUID organization, AccountFilter filter);

    /** One account of a school. */
    Optional<Account> find(UUID organization, UUID account);

    /** The account of a school with this user name. */
    Optional<UUID> findByUsername(UUID organization, String username);

    /** How many who may sign in hold an office in a school. */
    int countActing(UUID organization, Role office);

    /** Whether an account also has a role of the federation or belongs to another school. */
    boolean worksElsewhere(UUID organization, UUID account);

    /**
     * Makes sure that there is an account of this name in the school, which nobody can sign in with before it has a
     * password.
     *
     * @param since what an interrupted attempt since then left is taken over; any other account is somebody else's
     * @return its id
     */
    UUID provide(UUID organization, String username, AccountDetails details, Instant since);

    /** Takes away what an interrupted attempt to {@link #provide} an account left, and nobody's account. */
    void withdraw(UUID organization, String username, Instant since);

    /** Writes what is said anew; an account that has everything already stays as it is. */
    void change(UUID organization, UUID account, AccountDetails details);

    /** Lets somebody sign in, or no longer; what they have open ends. */
    void enable(UUID organization, UUID account, boolean enabled);

    /** Ends whatever somebody has open, tokens that outlive sessions included. */
    void endSessions(UUID organization, UUID account);

    /**
     * Gives an account a new password that has to be changed at the next sign-in, ends what is open and lifts the lock
     * after wrong passwords.
     *
     * @return the password, which is kept nowhere
     */
    String renewPassword(UUID organization, UUID account);
}
