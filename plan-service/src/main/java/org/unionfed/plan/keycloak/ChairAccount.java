package org.unionfed.plan.keycloak;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.unionfed.plan.keycloak.AccountRefused.Reason;

/** The account of a school's first chair, who lets everybody else in. */
final class ChairAccount {

    private static final int PAGE = 100;

    private final RealmResource realm;
    private final People people;

    ChairAccount(RealmResource realm) {
        this.realm = realm;
        this.people = new People(realm);
    }

    /** The id of the account, which is a member of the organization afterwards. */
    String provide(SchoolToProvide school, String organizationId, OrganizationResource organization) {
        String user = people.find(school.chairUsername())
                .map(it -> ours(it, school, organizationId))
                .orElseGet(() -> create(school));
        people.joinOrganization(user, organizationId, organization);
        return user;
    }

    /** Takes away what an interrupted attempt left of it, and nobody's account. */
    void withdraw(SchoolToProvide school, @Nullable String organization) {
        people.find(school.chairUsername())
                .filter(it -> people.isLeftover(it, organization, school.registeredAt()))
                .ifPresent(it -> people.delete(it.getId()));
    }

    /** Ends the sessions of everybody in the organization. */
    void signOutAll(OrganizationResource organization) {
        for (int first = 0; ; first += PAGE) {
            List<MemberRepresentation> page = organization.members().list(first, PAGE);
            page.forEach(it -> realm.users().get(it.getId()).logout());
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    /** Somebody of the school, or what an earlier attempt left; the details may have been corrected since. */
    private String ours(UserRepresentation user, SchoolToProvide school, String organization) {
        if (people.isLeftover(user, organization, school.registeredAt())) {
            people.describe(user.getId(), school.chairDisplayName(), AccountRules.keptEmail(school.chairEmail()));
        } else if (!people.belongsTo(user.getId(), organization)) {
            throw new AccountRefused(Reason.USERNAME_TAKEN, school.chairUsername());
        }
        return user.getId();
    }

    private String create(SchoolToProvide school) {
        return people.create(
                school.chairUsername(), school.chairDisplayName(), AccountRules.keptEmail(school.chairEmail()));
    }
}
