package org.unionfed.plan.keycloak;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
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
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.unionfed.commons.security.Role;

/** Keeps the people of a school in Keycloak: members of its organization, in one group for each role. */
final class KeycloakAccountDirectory implements AccountDirectory {

    private static final int CONFLICT = 409;

    private final RealmResource realm;
    private final SchoolGroups groups;

    KeycloakAccountDirectory(RealmResource realm) {
        this.realm = realm;
        this.groups = new SchoolGroups(realm);
    }

    @Override
    public List<Account> list(UUID organization, AccountFilter filter) {
        return Asking.of(() -> {
            OrganizationResource school = school(organization);
            Offices offices = Offices.of(school);
            Map<String, Set<Role>> held = offices.held();
            return people(school, offices, filter)
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
            boolean inAnotherSchool = realm.organizations().members().getOrganizations(id, true).stream()
                    .anyMatch(it -> !organization.toString().equals(it.getId()));
            return inAnotherSchool || groups.hasRolesOfItsOwn(id);
        });
    }

    @Override
    public NewPassword create(UUID organization, String username, AccountDetails details) {
        return Asking.of(() -> {
            OrganizationResource school = school(organization);
            var user = new UserRepresentation();
            user.setUsername(username);
            user.setFirstName(details.displayName());
            user.setEmail(details.email());
            user.setEnabled(true);
            CredentialRepresentation password = TemporaryPassword.credential();
            user.setCredentials(List.of(password));
            user.setRequiredActions(List.of("UPDATE_PASSWORD"));
            String id = make(user);
            settle(school, id, details.roles());
            return new NewPassword(UUID.fromString(id), password.getValue());
        });
    }

    @Override
    public void change(UUID organization, UUID account, AccountDetails details) {
        Asking.of(() -> {
            OrganizationResource school = school(organization);
            UserRepresentation user = require(school, account);
            user.setFirstName(details.displayName());
            user.setLastName("");
            user.setEmail(details.email());
            forgetWhatIsNotSaid(user);
            update(user);
            complete(school).assign(user.getId(), details.roles());
            return true;
        });
    }

    @Override
    public void enable(UUID organization, UUID account, boolean enabled) {
        Asking.of(() -> {
            UserRepresentation user = require(school(organization), account);
            user.setEnabled(enabled);
            update(user);
            if (!enabled) {
                realm.users().get(user.getId()).logout();
            }
            return true;
        });
    }

    @Override
    public String renewPassword(UUID organization, UUID account) {
        return Asking.of(() -> {
            UserRepresentation user = require(school(organization), account);
            CredentialRepresentation password = TemporaryPassword.credential();
            realm.users().get(user.getId()).resetPassword(password);
            return password.getValue();
        });
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

    /** The whole account as it is kept, so that writing it back loses nothing. */
    private UserRepresentation require(OrganizationResource school, UUID account) {
        return member(school, account)
                .map(it -> realm.users().get(it.getId()).toRepresentation())
                .orElseThrow(() -> new AccountsUnavailable("Account " + account + " is gone"));
    }

    private static Stream<? extends UserRepresentation> people(
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

    private String make(UserRepresentation user) {
        try (Response response = realm.users().create(user)) {
            if (response.getStatus() == CONFLICT) {
                throw taken(user);
            }
            return CreatedResponseUtil.getCreatedId(response);
        }
    }

    private RuntimeException taken(UserRepresentation user) {
        boolean username =
                !realm.users().searchByUsername(user.getUsername(), true).isEmpty();
        return username ? new UsernameTaken(user.getUsername()) : new EmailTaken(user.getEmail());
    }

    private void update(UserRepresentation user) {
        try {
            realm.users().get(user.getId()).update(user);
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == CONFLICT) {
                throw new EmailTaken(user.getEmail());
            }
            throw refused;
        }
    }

    /** Keycloak keeps what a change leaves out, an old address for example, unless attributes are named. */
    private static void forgetWhatIsNotSaid(UserRepresentation user) {
        if (user.getAttributes() == null) {
            user.setAttributes(Map.of());
        }
    }

    /** Half an account would keep its user name from everybody, so it goes again when it cannot be made whole. */
    private void settle(OrganizationResource school, String account, Set<Role> roles) {
        try {
            school.members().addMember(account).close();
            complete(school).assign(account, roles);
        } catch (RuntimeException failure) {
            realm.users().delete(account).close();
            throw failure;
        }
    }

    private Offices complete(OrganizationResource school) {
        Offices offices = Offices.of(school);
        if (offices.areComplete()) {
            return offices;
        }
        groups.provide(school);
        return Offices.of(school);
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
