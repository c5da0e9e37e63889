package org.unionfed.plan.planimport;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.plan.planimport.upload.UploadedFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;
import static org.unionfed.plan.planimport.ImportApi.PATH;

/** Documents that are not taken, and people who may not. */
@PlanServiceTest
class RefusedImportsIntegrationTests {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

    @Autowired
    MockMvcTester http;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportPlan importPlan;

    private PlanApi api;
    private ImportApi imports;
    private School school;

    @BeforeEach
    void registerASchool() {
        api = new PlanApi(http);
        imports = new ImportApi(http);
        school = api.newSchool("r" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void aDocumentThatCannotBeReadIsNamedAndLeavesNothingBehind() {
        assertRefused(upload("空.txt", new byte[0]), 422, "DOCUMENT_EMPTY");
        assertRefused(
                upload("计划.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), 415, "DOCUMENT_FORMAT_UNSUPPORTED");
        assertRefused(upload("计划.docx", PICTURE), 415, "DOCUMENT_BELIES_ITS_NAME");

        assertThat(json(api.get(school.officer(), PATH)).at("/items").size()).isZero();
        assertThat(rowsSeenBy(school, "plan_import_source")).isZero();
    }

    @Test
    void aRefusalIsToldInTheCallersLanguage() {
        assertThat(json(upload("空.txt", new byte[0])).path("detail").asString()).startsWith("文件为空");
        assertThat(http.post()
                        .uri(PATH)
                        .with(school.officer())
                        .header("Accept-Language", "en")
                        .multipart()
                        .file("file", new byte[0])
                        .exchange())
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .isNotEmpty()
                .isASCII();
    }

    @Test
    void aRequestWithoutAFileIsRefused() {
        assertThat(http.post().uri(PATH).with(school.officer()).multipart().exchange())
                .hasStatus(400);
    }

    @Test
    void anotherSchoolFindsNothing() {
        String path = PATH + "/"
                + json(imports.uploadPlan(school.officer())).path("id").asString();
        JwtRequestPostProcessor stranger = api.newSchool(
                        "x" + UUID.randomUUID().toString().substring(0, 8))
                .officer();

        assertRefused(api.get(stranger, path), 404, "IMPORT_NOT_FOUND");
        assertRefused(api.get(stranger, path + "/file"), 404, "IMPORT_NOT_FOUND");
        assertRefused(api.get(stranger, path + "/lines"), 404, "IMPORT_NOT_FOUND");
        assertRefused(api.patch(stranger, path, 1L, "{\"title\": \"甲\"}"), 404, "IMPORT_NOT_FOUND");
        assertRefused(api.post(stranger, path + "/confirm", 1L, null), 404, "IMPORT_NOT_FOUND");
        assertRefused(imports.delete(stranger, path, 1L), 404, "IMPORT_NOT_FOUND");
        assertThat(json(api.get(stranger, PATH)).at("/items").size()).isZero();
    }

    @Test
    void theDatabaseItselfKeepsSchoolsApart() {
        imports.uploadPlan(school.officer());
        School other = api.newSchool("y" + UUID.randomUUID().toString().substring(0, 8));

        assertThat(rowsSeenBy(school, "plan_import")).isEqualTo(1);
        assertThat(rowsSeenBy(school, "plan_import_source")).isEqualTo(1);
        assertThat(rowsSeenBy(other, "plan_import")).isZero();
        assertThat(rowsSeenBy(other, "plan_import_source")).isZero();
        assertThat(tenancy.acrossSchools(() -> rows("plan_import"))).isZero();
    }

    @Test
    void onlyThoseWhoWritePlansImportThem() {
        assertRefused(imports.uploadPlan(school.member()), 403, "NOT_ALLOWED");
        assertRefused(imports.uploadPlan(ofFederation("federation-staff")), 403, "NOT_ALLOWED");
        assertRefused(api.get(school.member(), PATH), 403, "NOT_ALLOWED");
        assertThat(imports.uploadPlan(school.chair())).hasStatus(201);
    }

    /** Reading takes its time: the request may have been begun while the school was open. */
    @Test
    void whatWasReadBeforeASuspensionIsNotKeptAfterIt() {
        var officer = new Caller(
                UUID.randomUUID(),
                school.code() + ".officer",
                "officer",
                new Caller.School(new TenantId(school.id()), school.code()),
                Set.of(Role.OFFICER));
        var plan = new UploadedFile("plan.txt", ImportApi.DOCUMENT.getBytes(StandardCharsets.UTF_8));
        importPlan.handle(officer, plan);

        assertThat(api.post(
                        ofFederation("federation-admin"),
                        "/api/plan/schools/" + school.id() + "/suspend",
                        2L,
                        "{\"reason\": \"学校合并\"}"))
                .hasStatusOk();

        assertThatThrownBy(() -> importPlan.handle(officer, plan))
                .isInstanceOfSatisfying(
                        BusinessException.class, it -> assertThat(it.code()).isEqualTo(CommonError.SCHOOL_SUSPENDED));
        assertThat(rowsSeenBy(school, "plan_import")).isEqualTo(1);
    }

    private MvcTestResult upload(String name, byte[] content) {
        return imports.upload(school.officer(), name, content);
    }

    private long rowsSeenBy(School who, String table) {
        return tenancy.inSchool(new TenantId(who.id()), () -> rows(table));
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static void assertRefused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
    }
}
