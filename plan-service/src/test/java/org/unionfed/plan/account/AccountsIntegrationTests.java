package org.unionfed.plan.account;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.plan.keycloak.InMemoryAccounts;
import org.unionfed.plan.keycloak.InMemoryDirectory;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;
import static org.unionfed.plan.PlanApi.version;

@PlanServiceTest
class AccountsIntegrationTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    InMemoryAccounts server;

    @Autowired
    InMemoryDirectory directory;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    private final JwtRequestPostProcessor admin = ofFederation("federation-admin");
    private final String code = "a" + UUID.randomUUID().toString().substring(0, 8);
    private PlanApi api;
    private School school;

    @BeforeEach
    void connect() {
        api = new PlanApi(http);
        school = api.newSchool(code);
    }

    @AfterEach
    void switchOn() {
        server.switchOn();
    }

    @Test
    void letsTheChairLetSomebodyIn() {
        MvcTestResult made = create(school.chair(), ".officer", "officer", "auditor");

        assertThat(made).hasStatus(201);
        assertThat(json(made).path("temporaryPassword").asString()).matches("[A-Z]{4}-[a-z]{4}-[2-9]{4}");
        assertThat(rolesIn(made)).containsExactly("officer", "auditor", "member");
        JsonNode shown = json(api.get(school.chair(), account(".officer")));
        assertThat(shown.has("temporaryPassword")).isFalse();
        assertThat(shown.path("actions").toString()).isEqualTo("[\"edit\",\"deactivate\",\"renew-password\"]");
        assertThat(codeOf(create(school.chair(), ".officer", "member"))).isEqualTo("ACCOUNT_USERNAME_TAKEN");
    }

    @Test
    void listsPageByPageByUserName() {
        List.of("c", "a", "b").forEach(it -> directory.add(school.id(), code + "." + it));

        JsonNode first = json(api.get(school.chair(), accounts() + "?limit=2"));
        JsonNode second = json(api.get(
                school.chair(),
                accounts() + "?limit=2&after=" + first.path("next").asString()));

        assertThat(usernames(first)).containsExactly(code + ".a", code + ".b");
        assertThat(usernames(second)).containsExactly(code + ".c", code + ".chair");
        assertThat(second.path("next").isNull() || second.path("next").isMissingNode())
                .isTrue();
        assertThat(usernames(json(api.get(school.chair(), accounts() + "?role=chair"))))
                .containsExactly(code + ".chair");
        assertThat(api.get(school.chair(), accounts() + "?role=owner")).hasStatus(400);
        assertThat(api.get(school.chair(), accounts() + "?after=LTU")).hasStatus(400);
    }

    @Test
    void isTheChairsAndTheAdministratorsAffairAlone() {
        School other = api.newSchool(code + "x");

        assertThat(api.get(admin, accounts())).hasStatusOk();
        assertThat(api.get(school.officer(), accounts())).hasStatus(403);
        assertThat(api.get(school.member(), accounts())).hasStatus(403);
        assertThat(api.get(ofFederation("federation-staff"), accounts())).hasStatus(403);
        assertThat(codeOf(api.get(other.chair(), accounts()))).isEqualTo("SCHOOL_NOT_FOUND");
        assertThat(codeOf(api.get(admin, "/api/plan/schools/" + other.id() + "/accounts/" + id(".chair"))))
                .isEqualTo("ACCOUNT_NOT_FOUND");
        assertThat(codeOf(api.post(
                        other.chair(),
                        "/api/plan/schools/" + other.id() + "/accounts/" + id(".chair") + "/password",
                        null,
                        null)))
                .isEqualTo("ACCOUNT_NOT_FOUND");
    }

    @Test
    void keepsOneChairWhoCanSignIn() {
        assertThat(codeOf(change(school.chair(), ".chair", "officer"))).isEqualTo("ACCOUNT_IS_LAST_CHAIR");
        assertThat(codeOf(act(admin, ".chair", "deactivate"))).isEqualTo("ACCOUNT_IS_LAST_CHAIR");

        directory.add(school.id(), code + ".second", Role.CHAIR);
        act(school.chair(), ".second", "deactivate");
        assertThat(codeOf(change(school.chair(), ".chair", "officer"))).isEqualTo("ACCOUNT_IS_LAST_CHAIR");

        act(school.chair(), ".second", "reactivate");
        assertThat(rolesIn(change(school.chair(), ".chair", "officer"))).containsExactly("officer", "member");
        assertThat(codeOf(act(admin, ".second", "deactivate"))).isEqualTo("ACCOUNT_IS_LAST_CHAIR");
    }

    @Test
    void letsNobodyShutThemselvesOut() {
        directory.add(school.id(), code + ".second", Role.CHAIR);

        assertThat(codeOf(act(school.chair(), ".chair", "deactivate"))).isEqualTo("ACCOUNT_IS_YOUR_OWN");
        assertThat(codeOf(api.post(school.chair(), account(".chair") + "/password", null, null)))
                .isEqualTo("ACCOUNT_IS_YOUR_OWN");
        assertThat(json(api.get(school.chair(), account(".chair")))
                        .path("actions")
                        .toString())
                .isEqualTo("[\"edit\"]");
    }

    @Test
    void wantsToBeToldThatWelfareLiesInOneHand() {
        directory.add(school.id(), code + ".welfare", Role.WELFARE_OFFICER);

        assertThat(codeOf(change(school.chair(), ".welfare", "welfare-officer", "welfare-approver")))
                .isEqualTo("WELFARE_ROLES_IN_ONE_HAND");
        assertThat(rolesIn(change(school.chair(), ".welfare", "welfare-approver")))
                .containsExactly("welfare-approver", "member");
        String confirmed = """
            {"displayName": "福利", "roles": ["welfare-officer", "welfare-approver"], "welfareInOneHand": true}\
            """;
        assertThat(api.patch(school.chair(), account(".welfare"), versionOf(".welfare"), confirmed))
                .hasStatusOk();
    }

    @Test
    void shutsOutAndLetsInAgain() {
        directory.add(school.id(), code + ".officer", Role.OFFICER);

        MvcTestResult off = act(school.chair(), ".officer", "deactivate");
        assertThat(json(off).path("state").asString()).isEqualTo("INACTIVE");
        assertThat(json(off).path("actions").toString()).isEqualTo("[\"edit\",\"reactivate\"]");
        assertThat(codeOf(act(school.chair(), ".officer", "deactivate"))).isEqualTo("ACCOUNT_IN_OTHER_STATE");
        assertThat(codeOf(api.post(school.chair(), account(".officer") + "/password", null, null)))
                .isEqualTo("ACCOUNT_IN_OTHER_STATE");

        MvcTestResult on = act(school.chair(), ".officer", "reactivate");
        assertThat(rolesIn(on)).containsExactly("officer", "member");
        assertThat(json(api.post(school.chair(), account(".officer") + "/password", null, null))
                        .path("temporaryPassword")
                        .asString())
                .isNotEmpty();
    }

    @Test
    void refusesAChangeBasedOnWhatIsNoLongerSo() {
        directory.add(school.id(), code + ".officer", Role.OFFICER);
        long seen = versionOf(".officer");
        change(admin, ".officer", "auditor");

        MvcTestResult late = api.patch(school.chair(), account(".officer"), seen, body("officer"));

        assertThat(codeOf(late)).isEqualTo("CHANGED_MEANWHILE");
        assertThat(json(late).at("/current/roles").toString()).isEqualTo("[\"auditor\",\"member\"]");
        assertThat(api.patch(school.chair(), account(".officer"), null, body("officer")))
                .hasStatus(428);
    }

    @Test
    void leavesAccountsThatOpenMoreDoorsToTheFederation() {
        directory.add(school.id(), code + ".both", Role.OFFICER);
        directory.worksElsewhere(code + ".both");

        assertThat(codeOf(api.post(school.chair(), account(".both") + "/password", null, null)))
                .isEqualTo("ACCOUNT_WORKS_ELSEWHERE");
        assertThat(codeOf(change(school.chair(), ".both", "member"))).isEqualTo("ACCOUNT_WORKS_ELSEWHERE");
        assertThat(change(admin, ".both", "auditor")).hasStatusOk();
    }

    @Test
    void saysThatTheAccountServerIsDown() {
        server.switchOff();

        assertThat(codeOf(api.get(school.chair(), accounts()))).isEqualTo("ACCOUNTS_UNAVAILABLE");
        assertThat(codeOf(create(school.chair(), ".officer", "officer"))).isEqualTo("ACCOUNTS_UNAVAILABLE");
    }

    @Test
    void keepsASuspendedSchoolsAccountsForTheFederation() {
        api.post(admin, "/api/plan/schools/" + school.id() + "/suspend", 2L, "{\"reason\": \"合并\"}");

        assertThat(codeOf(api.get(school.chair(), accounts()))).isEqualTo("SCHOOL_SUSPENDED");
        assertThat(api.get(admin, accounts())).hasStatusOk();
    }

    @Test
    void notesEveryWriteWithoutNames() {
        create(school.chair(), ".officer", "officer");
        change(admin, ".officer", "auditor");
        act(school.chair(), ".officer", "deactivate");

        List<String> noted = tenancy.inSchool(
                new TenantId(school.id()),
                () -> jdbc.sql("""
                    select action || ' ' || detail from audit_entry
                    where subject = :account order by id\
                    """)
                        .param("account", id(".officer").toString())
                        .query(String.class)
                        .list());

        assertThat(noted)
                .containsExactly(
                        "account.create [OFFICER, MEMBER]",
                        "account.change roles [OFFICER, MEMBER] -> [AUDITOR, MEMBER], name",
                        "account.deactivate ");
    }

    private MvcTestResult create(JwtRequestPostProcessor by, String name, String... roles) {
        String body = """
            {"username": "%s", "displayName": "新委员", "roles": ["%s"]}\
            """.formatted(code + name, String.join("\", \"", roles));
        return api.post(by, accounts(), null, body);
    }

    private MvcTestResult change(JwtRequestPostProcessor by, String name, String... roles) {
        return api.patch(by, account(name), versionOf(name), body(roles));
    }

    private MvcTestResult act(JwtRequestPostProcessor by, String name, String verb) {
        return api.post(by, account(name) + "/" + verb, versionOf(name), null);
    }

    private long versionOf(String name) {
        return version(api.get(admin, account(name)));
    }

    private static String body(String... roles) {
        return "{\"displayName\": \"委员\", \"roles\": [\"%s\"]}".formatted(String.join("\", \"", roles));
    }

    private String accounts() {
        return "/api/plan/schools/" + school.id() + "/accounts";
    }

    private String account(String name) {
        return accounts() + "/" + id(name);
    }

    private UUID id(String name) {
        return InMemoryDirectory.idOf(code + name);
    }

    private static List<String> rolesIn(MvcTestResult answer) {
        return texts(json(answer).path("roles"));
    }

    private static List<String> usernames(JsonNode page) {
        return page.path("items").findValuesAsString("username");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static String codeOf(MvcTestResult answer) {
        return json(answer).path("code").asString();
    }
}
