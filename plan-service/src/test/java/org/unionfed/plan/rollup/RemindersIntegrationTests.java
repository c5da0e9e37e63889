package org.unionfed.plan.rollup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.FederationAudit;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.rollup.RollupWorld.TestSchool;
import org.unionfed.testkit.TestServers;
import org.unionfed.testkit.contract.EventContract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.conformance.SignedIn.ofSchool;
import static org.unionfed.plan.PlanApi.json;

/** Chasing schools for what they lack. */
@RollupServiceTest
class RemindersIntegrationTests {

    private static final Instant MARCH = Instant.parse("2027-03-01T02:00:00Z");

    @Autowired
    MockMvcTester http;

    @Autowired
    RollupWorld world;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FederationAudit audit;

    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");
    private final String region = "区" + UUID.randomUUID();
    private PlanApi api;
    private TestSchool north;
    private TestSchool south;

    @BeforeEach
    void registerSchools() {
        api = new PlanApi(http);
        north = world.school(region, "北校");
        south = world.school(region, "南校");
    }

    @Test
    void remindsEachLackingSchoolOnceADay() {
        world.submitted(world.school(region, "已报").plan(2027), MARCH);

        assertThat(json(chase("NO_PLAN", null)).toString()).isEqualTo("{\"reminded\":2,\"alreadyToday\":0}");
        assertThat(json(chase("NO_PLAN", null)).toString()).isEqualTo("{\"reminded\":0,\"alreadyToday\":2}");
        assertThat(listed("NO_PLAN")).allSatisfy(it -> {
            assertThat(it.path("chased").asInt()).isEqualTo(1);
            assertThat(it.path("chasedToday").asBoolean()).isTrue();
            assertThat(it.path("chasedAt").isNull()).isFalse();
        });

        aDayPasses();

        assertThat(listed("NO_PLAN"))
                .allSatisfy(it -> assertThat(it.path("chasedToday").asBoolean()).isFalse());
        assertThat(json(chase("NO_PLAN", null)).path("reminded").asInt()).isEqualTo(2);
        assertThat(listed("NO_PLAN"))
                .allSatisfy(it -> assertThat(it.path("chased").asInt()).isEqualTo(2));
        assertThat(audit.details("reminder.send", "2027 NO_PLAN")).contains("2 schools", "0 schools");
    }

    @Test
    void remindsOfEachSubjectAndYearOnItsOwn() {
        chase("NO_PLAN", null);
        world.approved(north.plan(2027).with("登山", List.of(5)), MARCH);

        assertThat(json(chase("NO_CONGRESS", null)).path("reminded").asInt()).isEqualTo(1);
        assertThat(json(post(staff, body(2028, "NO_PLAN", null)))
                        .path("reminded")
                        .asInt())
                .isEqualTo(2);
        assertThat(json(post(
                                staff,
                                "{\"year\": 2027, \"subject\": \"THEME_MISSING\", \"theme\": \"women\", \"region\": \"%s\"}"
                                        .formatted(region)))
                        .path("reminded")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void remindsOnlyTheNamedSchoolsAndOnlyIfTheyLackIt() {
        world.submitted(south.plan(2027), MARCH);

        assertThat(json(chase("NO_PLAN", south.id())).path("reminded").asInt()).isZero();
        assertThat(json(chase("NO_PLAN", north.id())).path("reminded").asInt()).isEqualTo(1);
        assertThat(json(chase("NO_PLAN", UUID.randomUUID())).path("reminded").asInt())
                .isZero();
    }

    @Test
    void tellsOnlyTheSchoolItIsForInThePublishedForm() {
        chase("NO_PLAN", north.id());
        world.approved(south.plan(2027).with("登山", List.of(5)), MARCH);
        post(
                staff,
                "{\"year\": 2027, \"subject\": \"THEME_MISSING\", \"theme\": \"women\", \"region\": \"%s\"}"
                        .formatted(region));

        List<ConsumerRecord<String, byte[]>> sent = reminders(2);

        assertThat(sent).allSatisfy(new EventContract()::assertKept);
        JsonNode toNorth = dataFor(north, sent);
        JsonNode toSouth = dataFor(south, sent);
        assertThat(toNorth.path("subject").asString()).isEqualTo("NO_PLAN");
        assertThat(toNorth.path("times").asInt()).isEqualTo(1);
        assertThat(toNorth.path("actorName").asString()).isEqualTo("federation-staff");
        assertThat(toNorth.toString()).doesNotContain(south.code());
        assertThat(toSouth.path("theme").path("nameZh").asString()).isEqualTo("女工工作");
        assertThat(toSouth.path("theme").path("nameEn").asString()).isEqualTo("Women's work");
    }

    @Test
    void isForFederationStaffAndAdminsAlone() {
        assertThat(post(ofFederation("federation-auditor"), body(2027, "NO_PLAN", null)))
                .hasStatus(403);
        assertThat(post(ofSchool(north.id(), north.code(), "chair"), body(2027, "NO_PLAN", null)))
                .hasStatus(403);
        assertThat(post(ofFederation("federation-admin"), body(2027, "NO_PLAN", north.id())))
                .hasStatusOk();
        assertThat(post(staff, "{\"year\": 2027, \"subject\": \"THEME_MISSING\", \"theme\": \"nothing\"}"))
                .hasStatus(404);
        assertThat(post(staff, "{\"year\": 2027}")).hasStatus(400);
    }

    private void aDayPasses() {
        tenancy.runAcrossSchools(() -> jdbc.sql("update reminder set last_on = last_on - 1 where tenant_id in (:ids)")
                .param("ids", List.of(north.id(), south.id()))
                .update());
    }

    private MvcTestResult chase(String subject, @org.jspecify.annotations.Nullable UUID only) {
        return post(staff, body(2027, subject, only));
    }

    private String body(int year, String subject, @org.jspecify.annotations.Nullable UUID only) {
        String schools = only == null ? "" : ", \"schools\": [\"%s\"]".formatted(only);
        return "{\"year\": %d, \"subject\": \"%s\", \"region\": \"%s\"%s}".formatted(year, subject, region, schools);
    }

    private MvcTestResult post(JwtRequestPostProcessor token, String body) {
        return api.post(token, "/api/plan/reminders", null, body);
    }

    private List<JsonNode> listed(String subject) {
        String path = "/api/plan/rollup/lacks/schools?year=2027&region=%s&subject=%s".formatted(region, subject);
        List<JsonNode> schools =
                json(api.get(staff, path)).path("items").valueStream().toList();
        assertThat(schools).isNotEmpty();
        return schools;
    }

    private static JsonNode dataFor(TestSchool school, List<ConsumerRecord<String, byte[]>> sent) {
        return sent.stream()
                .filter(it -> it.key().startsWith(school.id().toString()))
                .map(it -> JsonMapper.shared().readTree(it.value()))
                .findFirst()
                .orElseThrow();
    }

    private List<ConsumerRecord<String, byte[]>> reminders(int expected) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        Map<String, Object> settings = new HashMap<>(TestServers.kafka());
        settings.putAll(Map.of("group.id", UUID.randomUUID().toString(), "auto.offset.reset", "earliest"));
        List<String> ids = List.of(north.id().toString(), south.id().toString());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("unionfed.plan.reminder"));
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(it -> {
                    if (ids.contains(it.key().split(":")[0])) {
                        found.add(it);
                    }
                });
                return found.size() >= expected;
            });
        }
        assertThat(found).hasSize(expected);
        return found;
    }
}
