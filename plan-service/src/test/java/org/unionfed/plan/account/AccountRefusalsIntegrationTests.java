package org.unionfed.plan.account;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.security.Role;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.plan.keycloak.InMemoryDirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;
import static org.unionfed.plan.PlanApi.version;

/** What accounts may be called, and what becomes of those the account server refuses or takes roles from. */
@PlanServiceTest
class AccountRefusalsIntegrationTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    InMemoryDirectory directory;

    private final JwtRequestPostProcessor admin = ofFederation("federation-admin");
    private final String code = "r" + UUID.randomUUID().toString().substring(0, 8);
    private PlanApi api;
    private School school;

    @BeforeEach
    void connect() {
        api = new PlanApi(http);
        school = api.newSchool(code);
    }

    @Test
    void endsWhatIsOpenWhenARoleIsTakenAwayAndNotWhenOneIsAdded() {
        directory.add(school.id(), code + ".officer", Role.OFFICER);

        change(school.chair(), ".officer", "officer", "auditor");
        assertThat(directory.ended()).doesNotContain(id(".officer"));
        change(school.chair(), ".officer", "auditor");
        assertThat(directory.ended()).contains(id(".officer"));
    }

    @Test
    void refusesNamesOfOthersAndNamesThatCannotBeRead() {
        assertThat(codeOf(api.post(school.chair(), accounts(), null, named("otherschool.chair", "王芳"))))
                .isEqualTo("ACCOUNT_USERNAME_NOT_ALLOWED");
        assertThat(codeOf(api.post(school.chair(), accounts(), null, named("service-account-" + code, "王芳"))))
                .isEqualTo("ACCOUNT_USERNAME_NOT_ALLOWED");
        assertThat(codeOf(api.post(school.chair(), accounts(), null, named("null", "王芳"))))
                .isEqualTo("ACCOUNT_USERNAME_NOT_ALLOWED");
        assertThat(codeOf(api.post(school.chair(), accounts(), null, named(code + ".w", "王\\n芳"))))
                .isEqualTo("VALIDATION_FAILED");
        assertThat(api.post(school.chair(), accounts(), null, named(code + ".w", "李明(副主席)")))
                .hasStatus(201);
        assertThat(api.post(school.chair(), accounts(), null, named(code + "-w", "王芳")))
                .hasStatus(201);
    }

    @Test
    void leavesNothingOfAnAccountTheServerRefuses() {
        String refused = """
            {"username": "%s.w", "displayName": "王芳", "email": "%s@refused.example", "roles": []}\
            """.formatted(code, code);

        assertThat(codeOf(api.post(school.chair(), accounts(), null, refused))).isEqualTo("ACCOUNT_EMAIL_INVALID");
        assertThat(json(api.get(school.chair(), accounts())).path("items").findValuesAsString("username"))
                .containsExactly(code + ".chair");
        assertThat(create(school.chair(), ".w", "member")).hasStatus(201);
    }

    private static String named(String username, String displayName) {
        return """
            {"username": "%s", "displayName": "%s", "roles": []}\
            """.formatted(username, displayName);
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

    private static String codeOf(MvcTestResult answer) {
        return json(answer).path("code").asString();
    }
}
