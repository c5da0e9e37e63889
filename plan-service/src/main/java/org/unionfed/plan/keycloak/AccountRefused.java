package org.unionfed.plan.keycloak;

/** The account server answered, and will not have what it was asked for however often it is asked. */
public final class AccountRefused extends RuntimeException {

    private final Reason reason;

    public AccountRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What it does not take. */
    public enum Reason {
        /** Somebody else has this user name. */
        USERNAME_TAKEN,
        /** This is no user name. */
        USERNAME_INVALID,
        /** Somebody else has this e-mail address. */
        EMAIL_TAKEN,
        /** This is no e-mail address. */
        EMAIL_INVALID,
        /** A person cannot be called this. */
        NAME_INVALID,
        /** Its rules for passwords are stricter than the ones drawn here. */
        PASSWORD_INVALID,
        /** Another organization has the school's name. */
        SCHOOL_NAME_TAKEN,
        /** There is no such account, or no longer. */
        GONE,
        /** Something else. */
        OTHER
    }
}
