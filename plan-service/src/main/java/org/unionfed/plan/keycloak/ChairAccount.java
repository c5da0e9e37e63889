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
    private final RealmUsers users;

    ChairAccount(RealmResource realm) {
        this.realm = realm;
        this.users = new RealmUsers(realm);
    }

    /** The id of the account, which is a member of the organization afterwards. */
    String provide(SchoolToProvide school, String organizationId, OrganizationResource organization) {
        String user = users.find(school.chairUsername())
                .map(it -> ours(it, school, organizationId))
                .orElseGet(() -> create(school));
        users.joinOrganization(user, organizationId, organization);
        return user;
    }

    /** Takes away what an interrupted attempt left of it, and nobody's account. */
    void withdraw(SchoolToProvide school, @Nullable String organization) {
        users.withdraw(school.chairUsername(), organization, school.registeredAt());
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
        String email = AccountRules.keptEmail(school.chairEmail());
        if (!users.takeOver(user, organization, school.registeredAt(), school.chairDisplayName(), email)
                && !users.belongsTo(user.getId(), organization)) {
            throw new AccountRefused(Reason.USERNAME_TAKEN, school.chairUsername());
        }
        return user.getId();
    }

    private String create(SchoolToProvide school) {
        return users.create(
                school.chairUsername(), school.chairDisplayName(), AccountRules.keptEmail(school.chairEmail()));
    }
}
