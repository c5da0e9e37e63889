package org.unionfed.plan.keycloak;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.unionfed.commons.security.Role;

/** A hand-written stand-in that behaves like the account server, and can be switched off. */
public class InMemoryAccounts implements SchoolAccounts {

    private final Map<String, UUID> organizations = new ConcurrentHashMap<>();
    private final Map<String, String> schoolByUsername = new ConcurrentHashMap<>();
    private final Map<UUID, Boolean> enabled = new ConcurrentHashMap<>(new HashMap<>());
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
            throw new UsernameTaken(school.chairUsername());
        }
        UUID organization = organizations.computeIfAbsent(school.code(), it -> UUID.randomUUID());
        schoolByUsername.put(school.chairUsername(), school.code());
        enabled.put(organization, true);
        directory.add(organization, school.chairUsername(), Role.CHAIR);
        return organization;
    }

    @Override
    public boolean usernameFree(String username, String schoolCode) {
        answer();
        String owner = schoolByUsername.get(username);
        return owner == null || owner.equals(schoolCode);
    }

    @Override
    public void enable(UUID organization, boolean wanted) {
        answer();
        enabled.put(organization, wanted);
    }

    @Override
    public String renewPassword(UUID organization, String username) {
        answer();
        return TemporaryPassword.draw();
    }

    private void answer() {
        if (down) {
            throw new AccountsUnavailable("switched off");
        }
    }
}
