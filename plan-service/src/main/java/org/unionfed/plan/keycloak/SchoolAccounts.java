package org.unionfed.plan.keycloak;

import java.util.Optional;
import java.util.UUID;

/**
 * The accounts of the schools' people. Every operation may be repeated; repeating changes nothing. All of them throw
 * {@link AccountsUnavailable} when the account server does not answer as it should, which is then to be tried again
 * later, and {@link AccountRefused} when it will not have what it was asked for.
 */
public interface SchoolAccounts {

    /**
     * Makes sure that a school has its organization, one group for each school role, and its first chair's account.
     *
     * @return id of the organization, which is the school's tenant id
     */
    UUID provide(SchoolToProvide school);

    /** Leaves nothing of what {@link #provide} made for a school that never became active. */
    void withdraw(SchoolToProvide school);

    /** Leaves nothing of the chair's account {@link #provide} made, before the chair is somebody else. */
    void withdrawChair(SchoolToProvide school);

    /** Whether nobody but the school of this code has an account of this name. */
    boolean usernameFree(String username, String schoolCode);

    /** Whether nobody but the school of this code has an account with this e-mail address. */
    boolean emailFree(String email, String schoolCode);

    /** Lets a school's people sign in for it, or no longer. */
    void enable(UUID organization, boolean enabled);

    /**
     * Gives an account of a school that never signed in a new password, to be changed at the first sign-in.
     *
     * @return the password, which is kept nowhere; none when they signed in already or are not of this school
     */
    Optional<String> firstPassword(UUID organization, String username);
}
