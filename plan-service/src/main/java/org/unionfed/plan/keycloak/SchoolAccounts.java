package org.unionfed.plan.keycloak;

import java.util.UUID;

/**
 * The accounts of the schools' people. Every operation may be repeated; repeating changes nothing. All of them throw
 * {@link AccountsUnavailable} when the account server does not answer as it should; then try again later.
 */
public interface SchoolAccounts {

    /**
     * Makes sure that a school has its organization, one group for each school role, and its first chair's account.
     *
     * @return id of the organization, which is the school's tenant id
     * @throws UsernameTaken when the chair's user name belongs to someone else
     */
    UUID provide(SchoolToProvide school);

    /** Whether nobody but the school of this code has an account of this name. */
    boolean usernameFree(String username, String schoolCode);

    /** Lets a school's people sign in for it, or no longer. */
    void enable(UUID organization, boolean enabled);

    /**
     * Gives an account of a school a new password that has to be changed at the next sign-in.
     *
     * @return the password, which is kept nowhere
     * @throws UsernameTaken when the account is not one of this school
     */
    String renewPassword(UUID organization, String username);
}
