package org.unionfed.launcher.demo;

import org.unionfed.launcher.server.KeycloakRealm;

/** The demo's people, all with one password. */
final class DemoAccounts {

    static final String STAFF = "fed.staff";
    static final String ADMIN = "fed.admin";

    private static final String PASSWORD = "unionfed";

    private final KeycloakRealm realm;

    DemoAccounts(KeycloakRealm realm) {
        this.realm = realm;
    }

    /** Makes the federation's accounts and the client that gives the loader its tokens. */
    void ensureFederation() {
        realm.allowPasswordTokens();
        realm.grant(realm.ensureUser(STAFF, "联合会工作人员", PASSWORD), "federation-staff");
        realm.grant(realm.ensureUser(ADMIN, "联合会管理员", PASSWORD), "federation-admin");
    }

    /** Gives a registered school its chair, officer and member. */
    void ensureSchool(DemoContent.School school) {
        String organization = realm.school(school.code()).orElseThrow();
        ensure(organization, school.code() + ".chair", "主席", "chair");
        ensure(organization, officer(school), "工会干事", "officer");
        ensure(organization, school.code() + ".member", "会员", "member");
    }

    static String officer(DemoContent.School school) {
        return school.code() + ".officer";
    }

    /** A token for a school's account or one of the federation. */
    String token(String username) {
        return realm.passwordToken(username, PASSWORD, "openid profile email organization");
    }

    private void ensure(String organization, String username, String displayName, String role) {
        realm.join(organization, realm.ensureUser(username, displayName, PASSWORD), role);
    }
}
