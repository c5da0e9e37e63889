package org.unionfed.plan.keycloak;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.unionfed.commons.security.Role;
import org.unionfed.plan.keycloak.AccountRefused.Reason;
import org.unionfed.testkit.BackingServices;
import org.unionfed.testkit.KeycloakAccounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Against a real Keycloak with the delivered realm. */
@SpringBootTest(classes = KeycloakConfiguration.class, webEnvironment = WebEnvironment.NONE)
@BackingServices(keycloak = true)
class KeycloakAccountDirectoryIntegrationTests {

    private final Instant start = Instant.now();

    private final String code = "kd" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    AccountDirectory directory;

    @Autowired
    KeycloakAccounts keycloak;

    @Autowired
    Environment environment;

    @Autowired
    Keycloak server;

    private SignIns signIns;
    private UUID school;

    @BeforeEach
    void found() {
        signIns = new SignIns(environment);
        school = keycloak.school(code, "学校 " + code);
    }

    @Test
    void makesAnAccountWhoseTokenNamesTheSchoolAndTheRoles() {
        create(".wang", "王芳", Role.OFFICER, Role.AUDITOR);
        keycloak.setPassword(code + ".wang");

        JsonNode claims = claims(code + ".wang");

        assertThat(claims.path("name").asString()).isEqualTo("王芳");
        assertThat(claims.at("/organization/" + code + "/resource_access/union-api/roles")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrder("member", "officer", "auditor");
    }

    @Test
    void takesANameWithWhateverPeopleWriteIntoIt() {
        String name = "李明(副主席) <代> & Co.";

        UUID id = create(".li", name, Role.CHAIR);

        assertThat(directory.find(school, id)).map(Account::displayName).contains(name);
    }

    @Test
    void wantsANewPasswordAtTheFirstSignIn() {
        UUID made = create(".wang", "王芳", Role.OFFICER);

        assertThat(directory.renewPassword(school, made)).matches("[A-Z]{4}-[a-z]{4}-[2-9]{4}");
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> keycloak.token(code + ".wang"));
    }

    @Test
    void readsPageByPageInTheOrderOfUserNames() {
        List.of("c", "e", "a", "d", "b").forEach(it -> create("." + it, "会员" + it));

        assertThat(page(null, null, 0, 2)).containsExactly(code + ".a", code + ".b");
        assertThat(page(null, null, 2, 2)).containsExactly(code + ".c", code + ".d");
        assertThat(page(null, null, 4, 2)).containsExactly(code + ".e");
        assertThat(page(null, null, 5, 2)).isEmpty();
    }

    @Test
    void findsPeopleByPartOfTheirNameAndByOffice() {
        create(".li", "李晓明", Role.OFFICER);
        create(".zhang", "张晓红", Role.CHAIR, Role.OFFICER);
        create(".zhao", "赵敏");

        assertThat(page("晓", null, 0, 10)).containsExactly(code + ".li", code + ".zhang");
        assertThat(page("zh", null, 0, 10)).containsExactly(code + ".zhang", code + ".zhao");
        assertThat(page(null, Role.OFFICER, 0, 10)).containsExactly(code + ".li", code + ".zhang");
        assertThat(page("红", Role.OFFICER, 0, 10)).containsExactly(code + ".zhang");
        assertThat(page(null, Role.OFFICER, 1, 10)).containsExactly(code + ".zhang");
        assertThat(directory.list(school, new AccountFilter("红", null, 0, 10)))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.roles()).containsExactlyInAnyOrder(Role.CHAIR, Role.OFFICER, Role.MEMBER));
    }

    @Test
    void changesNameAddressAndRoles() {
        UUID id = create(".li", "李晓明", Role.OFFICER);

        directory.change(school, id, new AccountDetails("李明", code + "@example.org", Set.of(Role.MEMBER, Role.CHAIR)));
        assertThat(directory.find(school, id))
                .contains(new Account(
                        id, code + ".li", "李明", code + "@example.org", true, Set.of(Role.MEMBER, Role.CHAIR)));
        assertThat(directory.countActing(school, Role.CHAIR)).isOne();

        directory.change(school, id, new AccountDetails("李明", null, Set.of(Role.MEMBER)));
        assertThat(directory.find(school, id))
                .contains(new Account(id, code + ".li", "李明", null, true, Set.of(Role.MEMBER)));
        assertThat(directory.countActing(school, Role.CHAIR)).isZero();
    }

    @Test
    void takesNobodysUserNameOrAddress() {
        AccountDetails taken = new AccountDetails("李晓明", code + "@example.org", Set.of(Role.MEMBER));
        UUID li = directory.provide(school, code + ".li", taken, start);
        directory.renewPassword(school, li);
        UUID other = create(".wu", "吴刚");

        assertRefused(Reason.USERNAME_TAKEN, () -> create(".li", "李丽"));
        assertRefused(Reason.EMAIL_TAKEN, () -> directory.provide(school, code + ".new", taken, start));
        assertRefused(Reason.EMAIL_TAKEN, () -> directory.change(school, other, taken));
        assertRefused(
                Reason.EMAIL_INVALID,
                () -> directory.change(school, other, new AccountDetails("吴刚", "a@x_y.cn", Set.of(Role.MEMBER))));
        assertThat(directory.find(school, other)).map(Account::displayName).contains("吴刚");
    }

    @Test
    void takesOverWhatAnInterruptedAttemptLeftAndNothingElse() {
        UUID left = create(".li", "李晓明", Role.OFFICER);

        assertThat(directory.provide(school, code + ".li", new AccountDetails("李明", null, Set.of(Role.MEMBER)), start))
                .isEqualTo(left);
        assertThat(directory.find(school, left))
                .contains(new Account(left, code + ".li", "李明", null, true, Set.of(Role.MEMBER)));

        Instant later = Instant.now().plus(Duration.ofHours(1));
        directory.withdraw(school, code + ".li", later);
        assertThat(directory.find(school, left)).isPresent();
        directory.withdraw(school, code + ".li", start);
        assertThat(directory.find(school, left)).isEmpty();
    }

    @Test
    void endsWhateverIsOpenWithANewPasswordAndLiftsTheLock() {
        UUID id = create(".li", "李晓明", Role.CHAIR);
        keycloak.setPassword(code + ".li");
        String refresh = signIns.offlineToken(code + ".li");
        assertThat(signIns.isStillIn(refresh)).isTrue();
        signIns.lock(code + ".li");
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> keycloak.token(code + ".li"));

        directory.renewPassword(school, id);

        assertThat(signIns.isStillIn(refresh)).isFalse();
        keycloak.setPassword(code + ".li");
        assertThat(keycloak.token(code + ".li")).isNotEmpty();
    }

    @Test
    void letsSomebodyInAgainWhoLostTheirSecondFactor() {
        UUID id = keycloak.schoolUser(school, code + ".li", "李晓明", "officer");
        RealmResource realm = server.realm(environment.getRequiredProperty("unionfed.keycloak.realm"));
        UserRepresentation user = realm.users().get(id.toString()).toRepresentation();
        var phone = new CredentialRepresentation();
        phone.setType("otp");
        phone.setSecretData("{\"value\": \"12345678901234567890\"}");
        phone.setCredentialData(
                "{\"subType\": \"totp\", \"digits\": 6, \"counter\": 0, \"period\": 30, \"algorithm\": \"HmacSHA1\"}");
        user.setCredentials(List.of(phone));
        realm.users().get(id.toString()).update(user);
        assertThat(realm.users().get(id.toString()).credentials())
                .extracting(CredentialRepresentation::getType)
                .contains("otp");

        directory.renewPassword(school, id);

        assertThat(realm.users().get(id.toString()).credentials())
                .extracting(CredentialRepresentation::getType)
                .containsExactly("password");
    }

    @Test
    void endsTokensThatOutliveSessionsWhenItShutsSomebodyOut() {
        UUID id = create(".li", "李晓明", Role.OFFICER);
        keycloak.setPassword(code + ".li");
        String refresh = signIns.offlineToken(code + ".li");

        directory.enable(school, id, false);
        directory.enable(school, id, true);

        assertThat(signIns.isStillIn(refresh)).isFalse();
    }

    @Test
    void shutsOutAndLetsInAgainWithTheSameRoles() {
        UUID id = create(".li", "李晓明", Role.CHAIR);
        keycloak.setPassword(code + ".li");

        directory.enable(school, id, false);
        assertThat(directory.find(school, id).orElseThrow().actsAsChair()).isFalse();
        assertThat(directory.countActing(school, Role.CHAIR)).isZero();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> keycloak.token(code + ".li"));

        directory.enable(school, id, true);
        assertThat(directory.find(school, id).orElseThrow().actsAsChair()).isTrue();
        assertThat(keycloak.token(code + ".li")).isNotEmpty();
    }

    @Test
    void knowsNobodyOfAnotherSchool() {
        UUID other = keycloak.school(code + "x", "另一所 " + code);
        UUID stranger = keycloak.schoolUser(other, code + ".stranger", "外人", "officer");

        assertThat(directory.find(school, stranger)).isEmpty();
        assertRefused(Reason.GONE, () -> directory.renewPassword(school, stranger));
    }

    @Test
    void noticesAccountsThatOpenMoreDoors() {
        UUID own = create(".li", "李晓明", Role.CHAIR);
        UUID both = keycloak.schoolUser(school, code + ".both", "两处", "officer");
        assertThat(directory.worksElsewhere(school, own)).isFalse();
        assertThat(directory.worksElsewhere(school, both)).isFalse();

        keycloak.federationUser(code + ".both", "两处", "federation-admin");
        keycloak.schoolUser(keycloak.school(code + "y", "别校 " + code), code + ".li", "李晓明", "member");

        assertThat(directory.worksElsewhere(school, both)).isTrue();
        assertThat(directory.worksElsewhere(school, own)).isTrue();
    }

    private static void assertRefused(Reason reason, ThrowableAssert.ThrowingCallable wish) {
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(wish)
                .extracting(AccountRefused::reason)
                .isEqualTo(reason);
    }

    private UUID create(String name, String displayName, Role... roles) {
        Set<Role> all = new java.util.HashSet<>(Set.of(roles));
        all.add(Role.MEMBER);
        return directory.provide(school, code + name, new AccountDetails(displayName, null, all), start);
    }

    private List<String> page(@Nullable String search, @Nullable Role role, int first, int rows) {
        return directory.list(school, new AccountFilter(search, role, first, rows)).stream()
                .map(Account::username)
                .toList();
    }

    private JsonNode claims(String username) {
        String payload = keycloak.token(username).split("\\.")[1];
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(payload));
    }
}
