package org.unionfed.plan.keycloak;

/** The user name belongs to somebody who is not of this school. */
public final class UsernameTaken extends RuntimeException {

    public UsernameTaken(String username) {
        super(username);
    }
}
