package org.unionfed.plan.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionfed.plan.keycloak.InMemoryDirectory;

/**
 * A well-formed request for each operation, aimed at the things of one school. Changes name a version that never was,
 * so that whoever is let in is told so (409) and nothing changes for the next.
 */
final class Requests {

    private static final String NEVER = "\"999999\"";

    private final MockMvcTester http;
    private final Map<String, Request> byOperation = new LinkedHashMap<>();

    Requests(MockMvcTester http, Things things) {
        this.http = http;
        plans(things);
        imports(things);
        federation(things);
        accounts(things);
    }

    private void plans(Things things) {
        String plan = "/api/plan/plans/" + things.plan();
        get("listPlans", "/api/plan/plans");
        get("countPlans", "/api/plan/plans/counts");
        post("createPlan", "/api/plan/plans", "{\"year\": 2031, \"title\": \"计划\"}");
        get("showPlan", plan);
        change("editPlan", HttpMethod.PATCH, plan, "{\"title\": \"计划\"}");
        change("submitPlan", HttpMethod.POST, plan + "/submit", "{}");
        change("withdrawPlan", HttpMethod.POST, plan + "/withdraw", "");
        change("returnPlan", HttpMethod.POST, plan + "/return", "{\"reasons\": [{\"code\": \"INCOMPLETE\"}]}");
        change("markReasons", HttpMethod.PUT, plan + "/marks", "{\"marks\": [{\"reason\": 0}]}");
        change("approvePlan", HttpMethod.POST, plan + "/approve", "{}");
        change("reopenPlan", HttpMethod.POST, plan + "/reopen", "{\"reason\": \"补充\"}");
        post("continuePlan", plan + "/continue", "");
        change("movePlan", HttpMethod.POST, plan + "/move", "{\"year\": 2039}");
        change("discardPlan", HttpMethod.DELETE, plan, "");
        get("showPreviousPlan", plan + "/previous");
        get("exportPlan", plan + "/export.docx");
        get("listWaitingPlans", "/api/plan/reviews?limit=1");
        get("countWaitingPlans", "/api/plan/reviews/counts");
        post("decidePlans", "/api/plan/reviews/decisions", """
            {"kind": "APPROVE", "plans": [{"id": "%s", "version": 999999}]}
            """.formatted(things.plan()));
        get("listPlanVersions", plan + "/versions");
        get("showPlanVersion", plan + "/versions/" + things.planVersion());
        get("comparePlanVersions", plan + "/diff?from=%1$d&to=%1$d".formatted(things.planVersion()));
    }

    private void imports(Things things) {
        String reading = "/api/plan/imports/" + things.reading();
        get("listImports", "/api/plan/imports");
        get("countImports", "/api/plan/imports/counts");
        byOperation.put(
                "uploadDocument", new Request(HttpMethod.POST, "/api/plan/imports", null, "", Things.document()));
        get("showImport", reading);
        get("listImportLines", reading + "/lines");
        get("downloadImportFile", reading + "/file");
        change("correctImport", HttpMethod.PATCH, reading, "{\"title\": \"计划\"}");
        change("confirmImport", HttpMethod.POST, reading + "/confirm", "");
        change("discardImport", HttpMethod.DELETE, reading, "");
    }

    private void federation(Things things) {
        String school = "/api/plan/schools/" + things.school().id();
        get("showRollup", "/api/plan/rollup?year=2031");
        get("showRollupChoices", "/api/plan/rollup/choices");
        get("showOwnRollup", "/api/plan/rollup/mine?year=2031");
        get("showMatrix", "/api/plan/rollup/matrix?year=2031&limit=1");
        get("exportRollup", "/api/plan/rollup/export.xlsx?year=2031");
        lacks();
        get("showDeadline", "/api/plan/deadlines/2031");
        change("setDeadline", HttpMethod.PUT, "/api/plan/deadlines/2031", "{\"due\": \"2031-03-31\"}");
        get("listThemes", "/api/plan/themes");
        post("tryThemes", "/api/plan/themes/try", "{\"text\": \"庆三八\"}");
        change("changeThemeWords", HttpMethod.PUT, "/api/plan/themes/women/words", "{\"words\": [\"女工\"]}");
        get("listSchools", "/api/plan/schools?limit=1");
        get("showSchool", school);
        post("registerSchool", "/api/plan/schools", registration(things.school().code()));
        change("correctSchool", HttpMethod.POST, school + "/correct", """
            {"chair": {"username": "%s.chair", "displayName": "主席"}}\
            """.formatted(
                        things.school().code()));
        change("withdrawSchool", HttpMethod.POST, school + "/withdraw", "");
        change("suspendSchool", HttpMethod.POST, school + "/suspend", "{\"reason\": \"核对\"}");
        change("resumeSchool", HttpMethod.POST, school + "/resume", "");
        post("renewChairPassword", school + "/chair/password", "");
        get("downloadSchoolSheetTemplate", "/api/plan/schools/imports/template.xlsx");
        byOperation.put(
                "previewSchoolSheet",
                new Request(HttpMethod.POST, "/api/plan/schools/imports", null, "", Things.document()));
        get("showSchoolSheet", "/api/plan/schools/imports/" + UUID.randomUUID());
        post("confirmSchoolSheet", "/api/plan/schools/imports/" + UUID.randomUUID() + "/confirm", "");
    }

    private void accounts(Things things) {
        String username = things.school().code() + ".chair";
        String accounts = "/api/plan/schools/" + things.school().id() + "/accounts";
        String chair = accounts + "/" + InMemoryDirectory.idOf(username);
        String details = "\"displayName\": \"主席\", \"roles\": [\"chair\"]";
        get("listAccounts", accounts + "?limit=1");
        post("createAccount", accounts, "{\"username\": \"%s\", %s}".formatted(username, details));
        get("showAccount", chair);
        change("changeAccount", HttpMethod.PATCH, chair, "{" + details + "}");
        change("deactivateAccount", HttpMethod.POST, chair + "/deactivate", "");
        change("reactivateAccount", HttpMethod.POST, chair + "/reactivate", "");
        post("renewAccountPassword", chair + "/password", "");
    }

    private void lacks() {
        get("showYearFigures", "/api/plan/rollup/figures?year=2031");
        get("showLacks", "/api/plan/rollup/lacks?year=2031");
        get("listLackingSchools", "/api/plan/rollup/lacks/schools?year=2031&subject=NO_PLAN&limit=1");
        get("listLackRules", "/api/plan/rollup/lacks/rules");
        change(
                "changeLackRule",
                HttpMethod.PUT,
                "/api/plan/rollup/lacks/rules/VISIT",
                "{\"words\": [\"慰问\"], \"exceptions\": []}");
        post(
                "chaseSchools",
                "/api/plan/reminders",
                "{\"year\": 2031, \"subject\": \"NO_PLAN\", \"schools\": [\"%s\"]}".formatted(UUID.randomUUID()));
        get("compareYears", "/api/plan/rollup/comparison?year=2031&with=2030");
        get("listComparedSchools", "/api/plan/rollup/comparison/schools?year=2031&with=2030&limit=1");
    }

    private static String registration(String code) {
        return """
            {"code": "%s", "name": "学校", "kind": "PRIMARY", "region": "城区", "contactName": "联系人",
             "chair": {"username": "%s.chair", "displayName": "主席"}}
            """.formatted(code, code);
    }

    Set<String> operations() {
        return byOperation.keySet();
    }

    /** What this caller gets. */
    MvcTestResult answer(String operation, RequestPostProcessor caller) {
        Request request = Objects.requireNonNull(byOperation.get(operation));
        return request.file() == null ? plain(request, caller) : upload(request, caller);
    }

    private MvcTestResult plain(Request request, RequestPostProcessor caller) {
        var prepared = http.method(request.method()).uri(request.path()).with(caller);
        if (request.version() != null) {
            prepared.header("If-Match", request.version());
        }
        if (!request.body().isEmpty()) {
            prepared.contentType(MediaType.APPLICATION_JSON).content(request.body());
        }
        return prepared.exchange();
    }

    private MvcTestResult upload(Request request, RequestPostProcessor caller) {
        return http.post()
                .uri(request.path())
                .with(caller)
                .multipart()
                .file(Objects.requireNonNull(request.file()))
                .exchange();
    }

    private void get(String operation, String path) {
        byOperation.put(operation, new Request(HttpMethod.GET, path, null, "", null));
    }

    private void post(String operation, String path, String body) {
        byOperation.put(operation, new Request(HttpMethod.POST, path, null, body, null));
    }

    private void change(String operation, HttpMethod method, String path, String body) {
        byOperation.put(operation, new Request(method, path, NEVER, body, null));
    }

    private record Request(
            HttpMethod method,
            String path,
            @Nullable String version,
            String body,
            @Nullable MockMultipartFile file) {}
}
