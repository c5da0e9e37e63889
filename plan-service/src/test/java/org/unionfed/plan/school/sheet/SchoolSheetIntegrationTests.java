package org.unionfed.plan.school.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.plan.keycloak.InMemoryDirectory;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

@PlanServiceTest
class SchoolSheetIntegrationTests {

    private static final String IMPORTS = "/api/plan/schools/imports";
    private static final List<String> HEADINGS =
            List.of("学校名称*", "学校代码*", "学校类型*", "区域*", "联系人*", "联系电话", "主席账号*", "主席姓名*");

    @Autowired
    MockMvcTester http;

    @Autowired
    InMemoryDirectory directory;

    @Autowired
    ConfirmedSheetsWorker worker;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    private final JwtRequestPostProcessor admin = ofFederation("federation-admin");
    private final String code = "x" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void previewsEveryRowAndTakesInTheGoodOnes() {
        String registered = new PlanApi(http).newSchool(code + "r").code();
        JsonNode preview = json(upload(workbook(List.of(
                row("甲校" + code, code + "a", "小学", code + "a.chair"),
                row("", "Bad Code", "城堡", "x"),
                row("乙校" + code, code + "a", "PRIMARY", code + "a.second"),
                row("丙校" + code, registered, "高中", registered + ".second")))));

        assertThat(preview.path("ready").asInt()).isEqualTo(1);
        assertThat(errors(preview, 0)).isEmpty();
        assertThat(preview.at("/rows/1/number").asInt()).isEqualTo(3);
        assertThat(errors(preview, 1))
                .containsExactlyInAnyOrder(
                        "code BAD_CODE", "name MISSING", "kind UNKNOWN_KIND", "chairUsername BAD_USERNAME");
        assertThat(errors(preview, 2)).containsExactly("code DUPLICATE_IN_FILE");
        assertThat(errors(preview, 3)).containsExactly("code ALREADY_REGISTERED");

        String path = IMPORTS + "/" + preview.path("id").asString();
        JsonNode confirmed = json(http.post().uri(path + "/confirm").with(admin).exchange());
        assertThat(confirmed.at("/rows/0/outcome/state").asString()).isEqualTo("ACTIVE");
        assertThat(confirmed.at("/rows/0/outcome/temporaryPassword").asString()).isNotEmpty();
        assertThat(confirmed.at("/rows/1/outcome").isMissingNode()).isTrue();

        JsonNode kept = json(http.get().uri(path).with(admin).exchange());
        assertThat(kept.path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(kept.at("/rows/0/outcome/schoolId")).isEqualTo(confirmed.at("/rows/0/outcome/schoolId"));
        assertThat(kept.at("/rows/0/outcome/temporaryPassword").isMissingNode()).isTrue();
        assertThat(http.post().uri(path + "/confirm").with(admin)).hasStatus(409);
    }

    @Test
    void noticesAddressesOfOthersBeforeAnythingIsTakenIn() {
        http.post()
                .uri("/api/plan/schools")
                .with(admin)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                    {"code": "%1$sr", "name": "学校%1$s", "kind": "PRIMARY", "region": "城区", "contactName": "联系人",
                     "chair": {"username": "%1$sr.chair", "displayName": "主席", "email": "%1$s@example.org"}}
                    """.formatted(code))
                .exchange();
        List<String> headings =
                Stream.concat(HEADINGS.stream(), Stream.of("主席邮箱")).toList();
        List<String> row = Stream.concat(
                        row("甲校" + code, code + "a", "小学", code + "a.chair").stream(), Stream.of(code + "@EXAMPLE.org"))
                .toList();

        JsonNode preview = json(upload(sheet(List.of(headings, row))));

        assertThat(errors(preview, 0)).containsExactly("chairEmail ALREADY_REGISTERED");
    }

    @Test
    void goesOnByItselfWhereItWasInterruptedAndShowsEveryPassword() {
        JsonNode preview = json(upload(threeSchools()));
        String id = preview.path("id").asString();
        rewrite(id, "\"" + code + "b\"", "\"Bad Code\""); // the database stops at the second row
        assertThat(confirm(id, "first")).hasStatus(500);
        JsonNode halfway = json(http.get().uri(IMPORTS + "/" + id).with(admin).exchange());
        assertThat(halfway.path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(halfway.path("unfinished").asInt()).isEqualTo(2);
        assertThat(halfway.at("/rows/0/outcome/state").asString()).isEqualTo("PROVISIONING");

        rewrite(id, "\"Bad Code\"", "\"" + code + "b\"");
        worker.run();
        JsonNode continued = json(http.get().uri(IMPORTS + "/" + id).with(admin).exchange());
        assertThat(continued.path("unfinished").asInt()).isZero();
        assertThat(continued.path("passwordsWaiting").asInt()).isEqualTo(3);

        JsonNode again = json(confirm(id, "first"));
        assertThat(again.path("rows").values())
                .allMatch(it -> it.at("/outcome/state").asString().equals("ACTIVE"));
        assertThat(passwords(again)).hasSize(3);
        assertThat(again.path("passwordsWaiting").asInt()).isZero();
        assertThat(confirm(id, "second")).hasStatus(409);
    }

    @Test
    void carriesOnAtEachStepWhereItDiedBetweenTheRegisterAndTheAccountServer() {
        int deaths = 0;
        for (int step = 1; step < 20; step++) {
            String id = json(upload(oneSchool(step))).path("id").asString();
            directory.dieAt(step);
            boolean died = confirm(id, "key").getResponse().getStatus() == 500;
            directory.dieAt(0);
            if (!died) {
                break;
            }
            deaths++;
            JsonNode again = json(confirm(id, "key"));
            assertThat(again.at("/rows/0/outcome/state").asString()).isEqualTo("ACTIVE");
            assertThat(passwords(again)).hasSize(1);
        }
        assertThat(deaths).isPositive();
    }

    @Test
    void showsPasswordsAnewWhereTheAnswerWasLostAndToNobodyElse() {
        String id = json(upload(oneSchool(1))).path("id").asString();
        List<String> shown = passwords(json(confirm(id, "key")));
        jdbc.sql("update idempotency_key set answer = null, lease_until = now() - interval '1 minute'")
                .update();

        assertThat(passwords(json(confirm(id, "key")))).hasSize(1).doesNotContainAnyElementsOf(shown);
        assertThat(codeOf(confirm(id, "other"))).isEqualTo("SHEET_ALREADY_CONFIRMED");
    }

    @Test
    void keepsNothingHarmfulOfTheNameOfAFile() {
        byte[] content = workbook(List.of(row("甲校" + code, code + "n", "小学", code + "n.chair")));

        JsonNode preview = json(upload("../../<img src=x>\u202Eslx.\u0000学校.xlsx", content));

        assertThat(preview.path("fileName").asString()).isEqualTo("img src=xslx.学校.xlsx");
    }

    @Test
    void refusesWhatIsNoListOfSchools() {
        assertThat(codeOf(upload("no workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .isEqualTo("SHEET_UNREADABLE");
        assertThat(codeOf(upload(workbook(List.of())))).isEqualTo("SHEET_EMPTY");
        assertThat(codeOf(upload(sheet(List.of(List.of("学校名称"), List.of("甲校"))))))
                .isEqualTo("SHEET_COLUMN_MISSING");
    }

    @Test
    void takesBackTheTemplateItHandsOut() {
        MvcTestResult template =
                http.get().uri(IMPORTS + "/template.xlsx").with(admin).exchange();

        assertThat(template).hasStatusOk();
        assertThat(codeOf(upload(template.getResponse().getContentAsByteArray())))
                .isEqualTo("SHEET_EMPTY");
    }

    @Test
    void isForAdministratorsOnly() {
        assertThat(http.get().uri(IMPORTS + "/template.xlsx").with(ofFederation("federation-staff")))
                .hasStatus(403);
    }

    private byte[] threeSchools() {
        return workbook(Stream.of("a", "b", "c")
                .map(it -> row("学校" + code + it, code + it, "小学", code + "-" + it))
                .toList());
    }

    private byte[] oneSchool(int number) {
        return workbook(List.of(row("学校" + code + number, code + number, "小学", code + "-" + number)));
    }

    private MvcTestResult confirm(String id, String key) {
        return http.post()
                .uri(IMPORTS + "/" + id + "/confirm")
                .with(admin)
                .header("Idempotency-Key", code + key)
                .exchange();
    }

    private void rewrite(String id, String from, String to) {
        tenancy.runAcrossSchools(() -> jdbc.sql(
                        "update school_sheet set rows = cast(replace(rows::text, :from, :to) as jsonb) where id = :id")
                .param("from", from)
                .param("to", to)
                .param("id", UUID.fromString(id))
                .update());
    }

    private static List<String> passwords(JsonNode list) {
        return list.path("rows").findValuesAsString("temporaryPassword");
    }

    private MvcTestResult upload(byte[] content) {
        return upload("学校.xlsx", content);
    }

    private MvcTestResult upload(String name, byte[] content) {
        return http.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(IMPORTS)
                .file(new MockMultipartFile("file", name, null, content))
                .with(admin));
    }

    private static List<String> errors(JsonNode preview, int row) {
        return preview.at("/rows/" + row + "/errors").values().stream()
                .map(it -> it.path("field").asString() + " " + it.path("code").asString())
                .toList();
    }

    private static String codeOf(MvcTestResult answer) {
        return json(answer).path("code").asString();
    }

    private static List<String> row(String name, String code, String kind, String chair) {
        return List.of(name, code, kind, "城区", "联系人", "13800000000", chair, "主席");
    }

    private static byte[] workbook(List<List<String>> rows) {
        return sheet(Stream.concat(Stream.of(HEADINGS), rows.stream()).toList());
    }

    private static byte[] sheet(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "tests", "1.0")) {
            var sheet = workbook.newWorksheet("名单");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
