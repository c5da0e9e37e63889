package org.unionfed.plan.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.keycloak.InMemoryDirectory;
import tools.jackson.databind.JsonNode;

import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

/** Each writing operation carried out once by somebody who may, in an order in which each can succeed. */
final class Writes {

    private final MockMvcTester http;
    private final PlanApi api;
    private final Things things;
    private final School school;
    private final JwtRequestPostProcessor admin = ofFederation("federation-admin");
    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");
    private final String code = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Supplier<MvcTestResult>> steps = new LinkedHashMap<>();
    private String list = "";

    Writes(MockMvcTester http) {
        this.http = http;
        this.api = new PlanApi(http);
        this.things = Things.made(http);
        this.school = things.school();
        plans();
        imports();
        federation();
        schools();
        republication();
        accounts();
    }

    Set<String> operations() {
        return steps.keySet();
    }

    Things things() {
        return things;
    }

    /** Carries an operation out. */
    MvcTestResult answer(String operation) {
        return Objects.requireNonNull(steps.get(operation)).get();
    }

    private void plans() {
        String plan = "/api/plan/plans/" + things.plan();
        steps.put("createPlan", () -> api.post(school.officer(), "/api/plan/plans", null, """
            {"year": 2033, "title": "计划"}\
            """));
        steps.put("withdrawPlan", () -> change(school.officer(), HttpMethod.POST, plan, "/withdraw", null));
        steps.put("editPlan", () -> change(school.officer(), HttpMethod.PATCH, plan, "", "{\"title\": \"新计划\"}"));
        steps.put("submitPlan", () -> change(school.officer(), HttpMethod.POST, plan, "/submit", "{}"));
        steps.put("approvePlan", () -> change(staff, HttpMethod.POST, plan, "/approve", "{}"));
        steps.put("continuePlan", () -> api.post(school.officer(), plan + "/continue", null, null));
        steps.put("reopenPlan", () -> change(staff, HttpMethod.POST, plan, "/reopen", "{\"reason\": \"补充\"}"));
        steps.put("returnPlan", () -> {
            change(school.officer(), HttpMethod.POST, plan, "/submit", "{}");
            return change(staff, HttpMethod.POST, plan, "/return", "{\"reasons\": [{\"code\": \"INCOMPLETE\"}]}");
        });
        steps.put("markReasons", () -> change(school.officer(), HttpMethod.PUT, plan, "/marks", """
            {"marks": [{"reason": 0}]}\
            """));
        String draft = "/api/plan/plans/" + things.draft();
        steps.put("movePlan", () -> change(school.officer(), HttpMethod.POST, draft, "/move", "{\"year\": 2038}"));
        steps.put("discardPlan", () -> change(school.officer(), HttpMethod.DELETE, draft, "", null));
        steps.put("decidePlans", () -> {
            MvcTestResult submitted = change(school.officer(), HttpMethod.POST, plan, "/submit", "{}");
            String body = """
                {"kind": "APPROVE", "plans": [{"id": "%s", "version": %d}]}
                """.formatted(things.plan(), PlanApi.version(submitted));
            return api.post(staff, "/api/plan/reviews/decisions", null, body);
        });
    }

    private void imports() {
        String reading = "/api/plan/imports/" + things.reading();
        steps.put("uploadDocument", () -> upload(school.officer(), "/api/plan/imports", Things.document()));
        steps.put("correctImport", () -> change(school.officer(), HttpMethod.PATCH, reading, "", """
            {"title": "工会工作计划", "year": 2035}\
            """));
        steps.put("confirmImport", () -> change(school.officer(), HttpMethod.POST, reading, "/confirm", null));
        steps.put("discardImport", () -> {
            JsonNode second = json(upload(school.officer(), "/api/plan/imports", Things.document()));
            String path = "/api/plan/imports/" + second.path("id").asString();
            return change(school.officer(), HttpMethod.DELETE, path, "", null);
        });
    }

    private void federation() {
        String year = "/api/plan/deadlines/2036";
        String rules = "/api/plan/rollup/lacks/rules";
        steps.put("setDeadline", () -> change(staff, HttpMethod.PUT, year, "", "{\"due\": \"2036-03-31\"}"));
        steps.put(
                "changeThemeWords",
                () -> send(
                        staff,
                        HttpMethod.PUT,
                        "/api/plan/themes/women/words",
                        versionIn("/api/plan/themes", "women"),
                        "{\"words\": [\"女工\", \"女教职工\"]}"));
        steps.put(
                "changeLackRule",
                () -> send(
                        staff,
                        HttpMethod.PUT,
                        rules + "/VISIT",
                        versionIn(rules, "VISIT"),
                        "{\"words\": [\"慰问\", \"走访\"], \"exceptions\": []}"));
        steps.put("chaseSchools", () -> api.post(staff, "/api/plan/reminders", null, """
            {"year": 2037, "subject": "NO_PLAN", "schools": ["%s"]}\
            """.formatted(school.id())));
    }

    private void republication() {
        steps.put("republishFacts", () -> api.post(admin, "/api/plan/republications?limit=1", null, null));
    }

    private void schools() {
        String path = "/api/plan/schools/" + school.id();
        steps.put("registerSchool", () -> api.post(admin, "/api/plan/schools", null, """
            {"code": "%1$s", "name": "学校%1$s", "kind": "PRIMARY", "region": "城区", "contactName": "联系人",
             "chair": {"username": "%1$s.chair", "displayName": "主席"}}
            """.formatted(code)));
        steps.put(
                "correctSchool", () -> api.post(admin, stuckSchool(code + "y") + "/correct", 1L, """
                    {"chair": {"username": "%sy.chair", "displayName": "主席"}}\
                    """.formatted(code)));
        steps.put("withdrawSchool", () -> api.post(admin, stuckSchool(code + "z") + "/withdraw", 1L, null));
        steps.put("suspendSchool", () -> change(admin, HttpMethod.POST, path, "/suspend", "{\"reason\": \"核对\"}"));
        steps.put("resumeSchool", () -> change(admin, HttpMethod.POST, path, "/resume", null));
        steps.put("renewChairPassword", () -> api.post(admin, path + "/chair/password", null, null));
        steps.put("previewSchoolSheet", () -> {
            MvcTestResult preview = upload(admin, "/api/plan/schools/imports", listOfSchools(code + "x"));
            list = json(preview).path("id").asString();
            return preview;
        });
        steps.put(
                "confirmSchoolSheet",
                () -> api.post(admin, "/api/plan/schools/imports/" + list + "/confirm", null, null));
    }

    /** A school whose first account the account server refuses. */
    private String stuckSchool(String stuck) {
        JsonNode registered = json(api.post(admin, "/api/plan/schools", null, """
            {"code": "%1$s", "name": "学校%1$s", "kind": "PRIMARY", "region": "城区", "contactName": "联系人",
             "chair": {"username": "%1$s.chair", "displayName": "主席", "email": "%1$s@refused.example"}}
            """.formatted(stuck)));
        return "/api/plan/schools/" + registered.path("id").asString();
    }

    private void accounts() {
        String accounts = "/api/plan/schools/" + school.id() + "/accounts";
        String somebody = accounts + "/" + InMemoryDirectory.idOf(school.code() + ".helper");
        steps.put("createAccount", () -> api.post(school.chair(), accounts, null, """
            {"username": "%s.helper", "displayName": "干事", "roles": ["officer"]}\
            """.formatted(school.code())));
        steps.put("changeAccount", () -> change(school.chair(), HttpMethod.PATCH, somebody, "", """
            {"displayName": "委员", "roles": ["officer"]}\
            """));
        steps.put("deactivateAccount", () -> change(school.chair(), HttpMethod.POST, somebody, "/deactivate", null));
        steps.put("reactivateAccount", () -> change(school.chair(), HttpMethod.POST, somebody, "/reactivate", null));
        steps.put("renewAccountPassword", () -> api.post(school.chair(), somebody + "/password", null, null));
    }

    private MvcTestResult change(
            JwtRequestPostProcessor who, HttpMethod method, String thing, String action, @Nullable String body) {
        return send(who, method, thing + action, PlanApi.version(api.get(who, thing)), body);
    }

    private MvcTestResult send(
            JwtRequestPostProcessor who, HttpMethod method, String path, long version, @Nullable String body) {
        var request = http.method(method).uri(path).with(who).header("If-Match", "\"" + version + "\"");
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }

    /** The version of one thing in a list, found by its code. */
    private long versionIn(String path, String wanted) {
        return json(api.get(staff, path)).findParents("code").stream()
                .filter(it -> it.path("code").asString().equals(wanted))
                .findFirst()
                .orElseThrow()
                .path("version")
                .asLong();
    }

    private MvcTestResult upload(JwtRequestPostProcessor who, String path, MockMultipartFile file) {
        return http.post().uri(path).with(who).multipart().file(file).exchange();
    }

    private static MockMultipartFile listOfSchools(String code) {
        List<String> head = List.of("学校名称*", "学校代码*", "学校类型*", "区域*", "联系人*", "联系电话", "主席账号*", "主席姓名*");
        List<String> row = List.of("学校" + code, code, "小学", "城区", "联系人", "", code + ".chair", "主席");
        try (var bytes = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(bytes, "tests", "1.0")) {
                var sheet = workbook.newWorksheet("学校");
                for (int column = 0; column < head.size(); column++) {
                    sheet.value(0, column, head.get(column));
                    sheet.value(1, column, row.get(column));
                }
            }
            return new MockMultipartFile("file", "学校.xlsx", "application/octet-stream", bytes.toByteArray());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
