package org.unionfed.plan.keycloak;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.unionfed.commons.security.Role;
import org.unionfed.plan.keycloak.AccountRefused.Reason;

/** A hand-written stand-in that behaves like the account server, and can be switched off. */
public class InMemoryAccounts implements SchoolAccounts {

    /** Addresses at this host look right and are refused all the same. */
    public static final String REFUSED = "@refused.example";

    private final Map<String, UUID> organizations = new ConcurrentHashMap<>();
    private final Map<String, String> schoolByUsername = new ConcurrentHashMap<>();
    private final Map<UUID, Boolean> enabled = new ConcurrentHashMap<>(new HashMap<>());
    private final Set<String> signedIn = ConcurrentHashMap.newKeySet();
    private final InMemoryDirectory directory;
    private volatile boolean down;

    public InMemoryAccounts(InMemoryDirectory directory) {
        this.directory = directory;
    }

    /** From here on nothing answers, until it is switched on again. */
    public void switchOff() {
        down = true;
        directory.down(true);
    }

    public void switchOn() {
        down = false;
        directory.down(false);
    }

    /** An account of somebody who is of no school. */
    public void addStranger(String username) {
        schoolByUsername.put(username, "");
    }

    public boolean isEnabled(UUID organization) {
        return enabled.getOrDefault(organization, false);
    }

    @Override
    public UUID provide(SchoolToProvide school) {
        answer();
        if (!usernameFree(school.chairUsername(), school.code())) {
            throw new AccountRefused(Reason.USERNAME_TAKEN, school.chairUsername());
        }
        if (school.chairEmail() != null && school.chairEmail().endsWith(REFUSED)) {
            throw new AccountRefused(Reason.EMAIL_INVALID, school.chairEmail());
        }
        UUID organization = organizations.computeIfAbsent(school.code(), it -> UUID.randomUUID());
        if (directory
                .find(organization, InMemoryDirectory.idOf(school.chairUsername()))
                .isEmpty()) {
            directory.add(organization, school.chairUsername(), school.chairEmail(), Role.CHAIR);
        }
        schoolByUsername.put(school.chairUsername(), school.code());
        enabled.put(organization, true);
        return organization;
    }

    @Override
    public void withdraw(SchoolToProvide school) {
        answer();
        withdrawChair(school);
        organizations.remove(school.code());
    }

    @Override
    public void withdrawChair(SchoolToProvide school) {
        answer();
        schoolByUsername.remove(school.chairUsername(), school.code());
    }

    /** Whether anything is left of a school. */
    public boolean knows(String schoolCode) {
        return organizations.containsKey(schoolCode);
    }

    @Override
    public boolean usernameFree(String username, String schoolCode) {
        answer();
        String owner = schoolByUsername.get(username);
        return owner == null || owner.equals(schoolCode);
    }

    @Override
    public boolean emailFree(String email, String schoolCode) {
        answer();
        return directory.emailFree(email);
    }

    @Override
    public void enable(UUID organization, boolean wanted) {
        answer();
        enabled.put(organization, wanted);
    }

    @Override
    public Optional<String> firstPassword(UUID organization, String username) {
        answer();
        return signedIn.contains(username) ? Optional.empty() : Optional.of(TemporaryPassword.draw());
    }

    /** From here on this account has been used. */
    public void signIn(String username) {
        signedIn.add(username);
    }

    private void answer() {
        if (down) {
            throw new AccountsUnavailable("switched off");
        }
    }
}
