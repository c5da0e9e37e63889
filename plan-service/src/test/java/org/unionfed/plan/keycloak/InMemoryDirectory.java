package org.unionfed.plan.keycloak;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.security.Role;
import org.unionfed.plan.keycloak.AccountRefused.Reason;

/** A hand-written stand-in for the people of the schools; ids follow from user names, as those of test tokens do. */
public class InMemoryDirectory implements AccountDirectory {

    private final Map<UUID, Row> rows = new ConcurrentHashMap<>();
    private final Set<UUID> elsewhere = ConcurrentHashMap.newKeySet();
    private final Set<UUID> leftovers = ConcurrentHashMap.newKeySet();
    private final Set<UUID> ended = ConcurrentHashMap.newKeySet();
    private final AtomicInteger stepsToLive = new AtomicInteger();
    private volatile boolean down;

    private record Row(UUID organization, Account account) {}

    public static UUID idOf(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody who is there already. */
    public Account add(UUID organization, String username, Role... roles) {
        return add(organization, username, null, roles);
    }

    Account add(UUID organization, String username, @Nullable String email, Role... roles) {
        refuseTakenEmail(idOf(username), email);
        Set<Role> all = new HashSet<>(Set.of(roles));
        all.add(Role.MEMBER);
        var account = new Account(idOf(username), username, username, email, true, all);
        rows.put(account.id(), new Row(organization, account));
        return account;
    }

    /** This account also belongs to the federation or to another school. */
    public void worksElsewhere(String username) {
        elsewhere.add(idOf(username));
    }

    void down(boolean isDown) {
        down = isDown;
    }

    @Override
    public List<Account> list(UUID organization, AccountFilter filter) {
        answer();
        return rows.values().stream()
                .filter(it -> it.organization().equals(organization))
                .map(Row::account)
                .filter(it -> filter.search() == null || it.username().contains(filter.search()))
                .filter(it -> filter.role() == null || it.roles().contains(filter.role()))
                .sorted(Comparator.comparing(Account::username))
                .skip(filter.first())
                .limit(filter.rows())
                .toList();
    }

    @Override
    public Optional<Account> find(UUID organization, UUID account) {
        answer();
        return Optional.ofNullable(rows.get(account))
                .filter(it -> it.organization().equals(organization))
                .map(Row::account);
    }

    @Override
    public int countActing(UUID organization, Role office) {
        return (int) list(organization, new AccountFilter(null, office, 0, Integer.MAX_VALUE)).stream()
                .filter(Account::enabled)
                .count();
    }

    @Override
    public boolean worksElsewhere(UUID organization, UUID account) {
        answer();
        return elsewhere.contains(account);
    }

    @Override
    public Optional<UUID> findByUsername(UUID organization, String username) {
        return find(organization, idOf(username)).map(Account::id);
    }

    @Override
    public UUID provide(UUID organization, String username, AccountDetails details, Instant since) {
        answer();
        UUID id = idOf(username);
        if (rows.containsKey(id) && !leftovers.contains(id)) {
            throw new AccountRefused(Reason.USERNAME_TAKEN, username);
        }
        refuseTakenEmail(id, details.email());
        leftovers.add(id);
        answer();
        add(organization, username, details.email(), details.roles().toArray(Role[]::new));
        answer();
        change(organization, id, details);
        return id;
    }

    @Override
    public void withdraw(UUID organization, String username, Instant since) {
        answer();
        if (leftovers.remove(idOf(username))) {
            rows.remove(idOf(username));
        }
    }

    @Override
    public void change(UUID organization, UUID account, AccountDetails details) {
        refuseTakenEmail(account, details.email());
        replace(
                organization,
                account,
                it -> new Account(
                        it.id(), it.username(), details.displayName(), details.email(), it.enabled(), details.roles()));
    }

    boolean emailFree(String email) {
        return rows.values().stream().noneMatch(it -> email.equals(it.account().email()));
    }

    private void refuseTakenEmail(UUID account, @Nullable String email) {
        if (email != null && email.endsWith(InMemoryAccounts.REFUSED)) {
            throw new AccountRefused(Reason.EMAIL_INVALID, email);
        }
        boolean taken = email != null
                && rows.values().stream()
                        .map(Row::account)
                        .anyMatch(it -> email.equals(it.email()) && !it.id().equals(account));
        if (taken) {
            throw new AccountRefused(Reason.EMAIL_TAKEN, "taken");
        }
    }

    @Override
    public void endSessions(UUID organization, UUID account) {
        answer();
        ended.add(account);
    }

    /** Whose sessions were ended. */
    public Set<UUID> ended() {
        return ended;
    }

    @Override
    public void enable(UUID organization, UUID account, boolean enabled) {
        replace(
                organization,
                account,
                it -> new Account(it.id(), it.username(), it.displayName(), it.email(), enabled, it.roles()));
    }

    @Override
    public String renewPassword(UUID organization, UUID account) {
        answer();
        leftovers.remove(account);
        ended.add(account);
        answer();
        return TemporaryPassword.draw();
    }

    private void replace(UUID organization, UUID account, java.util.function.UnaryOperator<Account> change) {
        answer();
        rows.computeIfPresent(account, (id, row) -> new Row(organization, change.apply(row.account())));
    }

    /** The process dies as it asks the account server for the n-th time from now, or never. */
    public void dieAt(int step) {
        stepsToLive.set(step);
    }

    private void answer() {
        if (stepsToLive.getAndUpdate(it -> it > 0 ? it - 1 : 0) == 1) {
            throw new Died();
        }
        if (down) {
            throw new AccountsUnavailable("switched off");
        }
    }

    /** The end of a process, which nothing in it notices. */
    static final class Died extends Error {}
}
