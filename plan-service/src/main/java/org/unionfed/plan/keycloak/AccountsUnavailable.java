package org.unionfed.plan.keycloak;

/** The account server did not do what it was asked; the same may work later. */
public final class AccountsUnavailable extends RuntimeException {

    public AccountsUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    public AccountsUnavailable(String message) {
        super(message);
    }
}
