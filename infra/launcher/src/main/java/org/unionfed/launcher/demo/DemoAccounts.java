package org.unionfed.launcher.demo;

import java.util.List;
import java.util.stream.Stream;
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
        realm.grant(open(STAFF, "联合会工作人员"), "federation-staff");
        realm.grant(open(ADMIN, "联合会管理员"), "federation-admin");
    }

    /** Gives a registered school its chair, officer and member. */
    void ensureSchool(DemoContent.School school) {
        String organization = realm.school(school.code()).orElseThrow();
        ensure(organization, school.code() + ".chair", "主席", "chair");
        ensure(organization, officer(school), "工会干事", "officer");
        ensure(organization, school.code() + ".member", "会员", "member");
    }

    /**
     * Locks the accounts that still have the password everybody knows, and takes the client away that gives tokens for
     * passwords. The administrator gets a password instead, as somebody has to be able to sign in.
     */
    void close(List<DemoContent.School> schools, String administratorsPassword) {
        Stream<String> people = schools.stream()
                .flatMap(it -> Stream.of(".chair", ".officer", ".member").map(role -> it.code() + role));
        Stream.concat(Stream.of(STAFF), people).filter(this::isOpen).forEach(this::lock);
        if (isOpen(ADMIN)) {
            realm.ensureUser(ADMIN, "联合会管理员", administratorsPassword);
            realm.user(ADMIN).ifPresent(realm::endSessions);
        }
        realm.forbidPasswordTokens();
    }

    private boolean isOpen(String username) {
        return realm.user(username).isPresent() && realm.hasPassword(username, PASSWORD);
    }

    private void lock(String username) {
        realm.user(username).ifPresent(it -> realm.setEnabled(it, false));
    }

    static String officer(DemoContent.School school) {
        return school.code() + ".officer";
    }

    /** A token for a school's account or one of the federation. */
    String token(String username) {
        return realm.passwordToken(username, PASSWORD, "openid profile email organization");
    }

    private void ensure(String organization, String username, String displayName, String role) {
        realm.join(organization, open(username, displayName), role);
    }

    /** Also one that was locked when the suite ran without the demo. */
    private String open(String username, String displayName) {
        String id = realm.ensureUser(username, displayName, PASSWORD);
        realm.setEnabled(id, true);
        return id;
    }
}
