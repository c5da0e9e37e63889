package org.unionfed.plan.keycloak;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the account server takes as names and addresses, so that it is checked before it is asked. The rules are a
 * little narrower than its own; whatever they let pass it takes.
 */
public final class AccountRules {

    /** What a user name looks like: 3 to 60 small letters, digits, dots, hyphens and underscores. */
    public static final String USERNAME_PATTERN = "[a-z0-9][a-z0-9._-]{2,59}";

    /** What an e-mail address looks like: plain ASCII, a host with at least one dot and no underscores. */
    public static final String EMAIL_PATTERN =
            "(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

    /** The same for fields that may be left empty. */
    public static final String OPTIONAL_EMAIL_PATTERN = "|" + EMAIL_PATTERN;

    /** What a person's name looks like: something to read, no control characters, line breaks or turns of direction. */
    public static final String NAME_PATTERN = "(?=.*[^\\s\\p{Z}])[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*";

    private static final Pattern EMAIL = Pattern.compile(EMAIL_PATTERN);
    private static final Pattern NAME = Pattern.compile(NAME_PATTERN);
    private static final Pattern USERNAME = Pattern.compile(USERNAME_PATTERN);
    private static final Set<String> RESERVED = Set.of(
            "admin", "administrator", "root", "system", "null", "undefined", "anonymous", "keycloak", "unionfed");
    private static final String OF_MACHINES = "service-account-";

    private AccountRules() {}

    /** Whether the account server takes it as an e-mail address. */
    public static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** Whether it can be a person's name. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /**
     * Whether an account of a school may have this user name. User names are the federation's: names of machines and
     * administrators belong to nobody, and what stands before a dot has to be the school's own code, so that no school
     * takes the names of another.
     */
    public static boolean isUsernameOf(String schoolCode, String username) {
        int dot = username.indexOf('.');
        return USERNAME.matcher(username).matches()
                && !RESERVED.contains(username)
                && !username.startsWith(OF_MACHINES)
                && (dot < 0 || username.substring(0, dot).equals(schoolCode));
    }

    /** The address as the account server keeps it; none when nothing was said. */
    public static @Nullable String keptEmail(@Nullable String email) {
        return email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
    }
}
