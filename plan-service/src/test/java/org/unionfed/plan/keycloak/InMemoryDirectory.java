package org.unionfed.plan.keycloak;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.unionfed.commons.security.Role;

/** A hand-written stand-in for the people of the schools; ids follow from user names, as those of test tokens do. */
public class InMemoryDirectory implements AccountDirectory {

    private final Map<UUID, Row> rows = new ConcurrentHashMap<>();
    private final Set<UUID> elsewhere = ConcurrentHashMap.newKeySet();
    private volatile Runnable afterNextChange = () -> {};
    private volatile boolean down;

    private record Row(UUID organization, Account account) {}

    public static UUID idOf(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody who is there already. */
    public Account add(UUID organization, String username, Role... roles) {
        Set<Role> all = new HashSet<>(Set.of(roles));
        all.add(Role.MEMBER);
        var account = new Account(idOf(username), username, username, null, true, all);
        rows.put(account.id(), new Row(organization, account));
        return account;
    }

    /** This account also belongs to the federation or to another school. */
    public void worksElsewhere(String username) {
        elsewhere.add(idOf(username));
    }

    /** Something that happens between the next change and whatever follows it. */
    public void afterNextChange(Runnable happening) {
        afterNextChange = happening;
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
    public NewPassword create(UUID organization, String username, AccountDetails details) {
        answer();
        if (rows.containsKey(idOf(username))) {
            throw new UsernameTaken(username);
        }
        add(organization, username, details.roles().toArray(Role[]::new));
        change(organization, idOf(username), details);
        return new NewPassword(idOf(username), TemporaryPassword.draw());
    }

    @Override
    public void change(UUID organization, UUID account, AccountDetails details) {
        String email = details.email();
        boolean taken = rows.values().stream()
                .map(Row::account)
                .anyMatch(it -> Objects.equals(email, it.email()) && !it.id().equals(account));
        if (email != null && taken) {
            throw new EmailTaken(email);
        }
        replace(
                organization,
                account,
                it -> new Account(
                        it.id(), it.username(), details.displayName(), details.email(), it.enabled(), details.roles()));
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
        return TemporaryPassword.draw();
    }

    private void replace(UUID organization, UUID account, java.util.function.UnaryOperator<Account> change) {
        answer();
        rows.computeIfPresent(account, (id, row) -> new Row(organization, change.apply(row.account())));
        Runnable happening = afterNextChange;
        afterNextChange = () -> {};
        happening.run();
    }

    private void answer() {
        if (down) {
            throw new AccountsUnavailable("switched off");
        }
    }
}
