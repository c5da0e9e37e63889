package org.unionfed.plan.keycloak;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.unionfed.commons.security.Role;
import org.unionfed.plan.keycloak.AccountRefused.Reason;

/** Keeps the people of a school in Keycloak: members of its organization, in one group for each role. */
final class KeycloakAccountDirectory implements AccountDirectory {

    private final RealmResource realm;
    private final SchoolGroups groups;
    private final RealmUsers users;

    KeycloakAccountDirectory(RealmResource realm) {
        this.realm = realm;
        this.groups = new SchoolGroups(realm);
        this.users = new RealmUsers(realm);
    }

    @Override
    public List<Account> list(UUID organization, AccountFilter filter) {
        return Asking.of(() -> {
            OrganizationResource school = school(organization);
            Offices offices = Offices.of(school);
            Map<String, Set<Role>> held = offices.held();
            return membersOf(school, offices, filter)
                    .map(it -> account(it, held.getOrDefault(it.getId(), EnumSet.of(Role.MEMBER))))
                    .toList();
        });
    }

    @Override
    public Optional<Account> find(UUID organization, UUID account) {
        return Asking.of(() -> {
            OrganizationResource school = school(organization);
            return member(school, account)
                    .map(it -> account(it, Offices.of(school).heldBy(it.getId())));
        });
    }

    @Override
    public int countActing(UUID organization, Role office) {
        return Asking.of(() -> (int) Offices.of(school(organization)).holders(office).stream()
                .filter(UserRepresentation::isEnabled)
                .count());
    }

    @Override
    public boolean worksElsewhere(UUID organization, UUID account) {
        return Asking.of(() -> {
            String id = account.toString();
            boolean inAnotherSchool = users.organizationsOf(id).stream()
                    .anyMatch(it -> !organization.toString().equals(it.getId()));
            return inAnotherSchool || users.hasRolesOfItsOwn(id);
        });
    }

    @Override
    public Optional<UUID> findByUsername(UUID organization, String username) {
        return Asking.of(() -> users.find(username)
                .filter(it -> users.belongsTo(it.getId(), organization.toString()))
                .map(it -> UUID.fromString(it.getId())));
    }

    @Override
    public UUID provide(UUID organization, String username, AccountDetails details, Instant since) {
        return Asking.of(() -> {
            OrganizationResource school = school(organization);
            String account = users.find(username)
                    .map(it -> takeOver(it, organization, details, since))
                    .orElseGet(() -> users.create(username, details.displayName(), details.email()));
            users.joinOrganization(account, organization.toString(), school);
            complete(school).assign(account, details.roles());
            return UUID.fromString(account);
        });
    }

    @Override
    public void withdraw(UUID organization, String username, Instant since) {
        Asking.to(() -> users.withdraw(username, organization.toString(), since));
    }

    @Override
    public void change(UUID organization, UUID account, AccountDetails details) {
        Asking.to(() -> {
            OrganizationResource school = school(organization);
            String id = require(school, account);
            users.describe(id, details.displayName(), details.email());
            complete(school).assign(id, details.roles());
        });
    }

    @Override
    public void enable(UUID organization, UUID account, boolean enabled) {
        Asking.to(() -> {
            String id = require(school(organization), account);
            users.enable(id, enabled);
            if (!enabled) {
                users.endSessions(id);
            }
        });
    }

    @Override
    public void endSessions(UUID organization, UUID account) {
        Asking.to(() -> users.endSessions(require(school(organization), account)));
    }

    @Override
    public String renewPassword(UUID organization, UUID account) {
        return Asking.of(() -> users.renewPassword(require(school(organization), account)));
    }

    private OrganizationResource school(UUID organization) {
        return realm.organizations().get(organization.toString());
    }

    private static Optional<UserRepresentation> member(OrganizationResource school, UUID account) {
        try {
            return Optional.of(school.members().member(account.toString()).toRepresentation());
        } catch (NotFoundException unknown) {
            return Optional.empty();
        }
    }

    private static String require(OrganizationResource school, UUID account) {
        return member(school, account)
                .map(UserRepresentation::getId)
                .orElseThrow(() -> new AccountRefused(Reason.GONE, "Account " + account + " is gone"));
    }

    private String takeOver(UserRepresentation user, UUID organization, AccountDetails details, Instant since) {
        if (!users.takeOver(user, organization.toString(), since, details.displayName(), details.email())) {
            throw new AccountRefused(Reason.USERNAME_TAKEN, user.getUsername());
        }
        return user.getId();
    }

    private static Stream<? extends UserRepresentation> membersOf(
            OrganizationResource school, Offices offices, AccountFilter filter) {
        Role role = filter.role();
        if (role == null || role == Role.MEMBER) {
            return school.members().search(filter.search(), false, filter.first(), filter.rows()).stream();
        }
        return offices.holders(role).stream()
                .filter(it -> matches(it, filter.search()))
                .sorted(Comparator.comparing(UserRepresentation::getUsername))
                .skip(filter.first())
                .limit(filter.rows());
    }

    private static boolean matches(UserRepresentation user, @Nullable String search) {
        return search == null
                || Stream.of(user.getUsername(), nameOf(user), user.getEmail())
                        .anyMatch(it ->
                                it != null && it.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT)));
    }

    private Offices complete(OrganizationResource school) {
        Offices offices = Offices.of(school);
        return offices.areComplete() ? offices : groups.provide(school);
    }

    private static Account account(UserRepresentation user, Set<Role> roles) {
        return new Account(
                UUID.fromString(user.getId()),
                user.getUsername(),
                nameOf(user),
                user.getEmail(),
                user.isEnabled(),
                roles);
    }

    private static String nameOf(UserRepresentation user) {
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(it -> it != null && !it.isBlank())
                .reduce("", (first, last) -> first.isEmpty() ? last : first + " " + last);
        return name.isEmpty() ? user.getUsername() : name;
    }
}
