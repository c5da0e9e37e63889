package org.unionfed.plan.keycloak;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.keycloak.representations.idm.CredentialRepresentation;

/** Draws passwords that are good for one sign-in and can be read out over the telephone. */
final class TemporaryPassword {

    private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String LOWER = "abcdefghijkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final int GROUP = 4;

    private TemporaryPassword() {}

    /** Three groups of four characters: capitals, small letters, digits. More than 50 bits of chance. */
    static String draw() {
        RandomGenerator random = new SecureRandom();
        return group(UPPER, random) + "-" + group(LOWER, random) + "-" + group(DIGITS, random);
    }

    /** A drawn password in the form Keycloak takes; whoever signs in with it has to choose another. */
    static CredentialRepresentation credential() {
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(draw());
        password.setTemporary(true);
        return password;
    }

    private static String group(String alphabet, RandomGenerator random) {
        var text = new StringBuilder();
        random.ints(GROUP, 0, alphabet.length()).forEach(it -> text.append(alphabet.charAt(it)));
        return text.toString();
    }
}
