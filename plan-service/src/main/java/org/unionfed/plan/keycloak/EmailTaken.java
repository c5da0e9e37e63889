package org.unionfed.plan.keycloak;

/** The e-mail address belongs to somebody else. */
public final class EmailTaken extends RuntimeException {

    public EmailTaken(String email) {
        super(email);
    }
}
