package org.unionfed.plan.republication;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.testkit.TestServers;
import org.unionfed.testkit.contract.EventContract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;
import static org.unionfed.plan.republication.Outsider.header;

/** What a service learns that is added when the first events are long gone. */
@PlanServiceTest
class RepublicationIntegrationTests {

    private static final String RETURN = "{\"reasons\": [{\"code\": \"UNCLEAR\", \"comment\": \"请说明\"}]}";
    private static final int SAID_OF_PLANS = 14;

    @Autowired
    MockMvcTester http;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    private final JwtRequestPostProcessor admin = ofFederation("federation-admin");
    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");
    private PlanApi api;
    private School school;
    private String neverSubmitted;

    @BeforeEach
    void aSchoolHasPlansInEveryState() {
        api = new PlanApi(http);
        school = api.newSchool("r" + UUID.randomUUID().toString().substring(0, 8));
        neverSubmitted = plan(2041);
        String waiting = plan(2042);
        officer(waiting, "submit", 1);
        String withdrawn = plan(2043);
        officer(withdrawn, "submit", 1);
        officer(withdrawn, "withdraw", 2);
        String returned = plan(2044);
        officer(returned, "submit", 1);
        staff(returned, "return", 2, RETURN);
        edit(returned, 3);
        String approvedTwice = plan(2045);
        officer(approvedTwice, "submit", 1);
        staff(approvedTwice, "approve", 2, null);
        staff(approvedTwice, "reopen", 3, "{\"reason\": \"补充\"}");
        edit(approvedTwice, 4);
        officer(approvedTwice, "submit", 5);
        staff(approvedTwice, "approve", 6, null);
        String reopened = plan(2046);
        officer(reopened, "submit", 1);
        staff(reopened, "approve", 2, null);
        staff(reopened, "reopen", 3, "{\"reason\": \"补充\"}");
        edit(reopened, 4);
        officer(reopened, "submit", 5);
    }

    @Test
    void paintsTheSamePictureForANewcomerAsTheFirstEventsDid() {
        List<ConsumerRecord<String, byte[]>> first = eventsOfSchool(1 + SAID_OF_PLANS);
        var witness = new Outsider();
        first.forEach(witness::read);

        republishAll();

        List<ConsumerRecord<String, byte[]>> again = saidAgain(7);
        var newcomer = new Outsider();
        again.forEach(newcomer::read);
        assertThat(newcomer.standing()).isEqualTo(witness.standing()).hasSize(6);
        assertThat(newcomer.itemsInForce()).isEqualTo(witness.itemsInForce()).hasSize(2);
        assertThat(newcomer.standing().keySet()).noneMatch(it -> it.endsWith(neverSubmitted));
    }

    @Test
    void saysEachFactInTheWordsAndUnderTheIdItWasFirstSaid() {
        Map<String, ConsumerRecord<String, byte[]>> first =
                eventsOfSchool(1 + SAID_OF_PLANS).stream().collect(toMap(it -> header(it, "ce_id"), it -> it));

        republishAll();

        assertThat(saidAgain(7)).allSatisfy(it -> {
            new EventContract().assertKept(it);
            assertThat(first).containsKey(header(it, "ce_id"));
            ConsumerRecord<String, byte[]> original = first.get(header(it, "ce_id"));
            assertThat(header(it, "ce_type")).isEqualTo(header(original, "ce_type"));
            assertThat(header(it, "ce_aggregateversion")).isEqualTo(header(original, "ce_aggregateversion"));
            assertThat(data(it)).isEqualTo(data(original));
        });
    }

    @Test
    void tellsNothingNewToThoseWhoHaveHeardItAll() {
        var witness = new Outsider();
        eventsOfSchool(1 + SAID_OF_PLANS).forEach(witness::read);
        int news = witness.changes();

        republishAll();
        saidAgain(7);
        republishAll();

        saidAgain(14).forEach(witness::read);
        assertThat(witness.changes()).isEqualTo(news);
    }

    @Test
    void saysOfASchoolHowItStandsNow() {
        String path = "/api/plan/schools/" + school.id();
        api.post(admin, path + "/suspend", 2L, "{\"reason\": \"合并\"}");
        eventsOfSchool(2 + SAID_OF_PLANS);
        republishAll();
        assertThat(ofTheSchoolItself(saidAgain(7)))
                .extracting(it -> header(it, "ce_type") + " " + header(it, "ce_aggregateversion"))
                .containsExactly("org.unionfed.school.suspended.v1 3");

        api.post(admin, path + "/resume", 3L, null);
        eventsOfSchool(3 + SAID_OF_PLANS + 7);
        republishAll();

        assertThat(ofTheSchoolItself(saidAgain(14)))
                .extracting(it -> header(it, "ce_type") + " " + header(it, "ce_aggregateversion"))
                .containsExactly("org.unionfed.school.suspended.v1 3", "org.unionfed.school.registered.v1 4");
    }

    private String plan(int year) {
        MvcTestResult created = api.post(school.officer(), "/api/plan/plans", null, """
                {"year": %d, "title": "计划", "items": [{"months": [3], "text": "三八活动"}]}""".formatted(year));
        assertThat(created).hasStatus(201);
        return json(created).path("id").asString();
    }

    private void officer(String plan, String step, long version) {
        assertThat(api.post(school.officer(), "/api/plan/plans/" + plan + "/" + step, version, null))
                .hasStatusOk();
    }

    private void staff(String plan, String step, long version, String body) {
        assertThat(api.post(staff, "/api/plan/plans/" + plan + "/" + step, version, body))
                .hasStatusOk();
    }

    private void edit(String plan, long version) {
        String body = "{\"title\": \"改过的计划\", \"items\": [{\"months\": [4], \"text\": \"植树\"}]}";
        assertThat(api.patch(school.officer(), "/api/plan/plans/" + plan, version, body))
                .hasStatusOk();
    }

    /** As the guide says: page after page, when nothing newer is on its way. */
    private void republishAll() {
        await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 0);
        String after = "";
        while (after != null) {
            MvcTestResult page = api.post(admin, "/api/plan/republications?limit=200&after=" + after, null, null);
            assertThat(page).hasStatusOk();
            after = json(page).path("next").asString(null);
        }
    }

    private long waiting() {
        return tenancy.inSchool(
                new TenantId(school.id()),
                () -> jdbc.sql("select count(*) from outbox_event")
                        .query(Long.class)
                        .single());
    }

    private List<ConsumerRecord<String, byte[]>> saidAgain(int expected) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            found.clear();
            eventsOfSchool(0).stream()
                    .filter(it -> it.headers().lastHeader("ce_republished") != null)
                    .forEach(found::add);
            return found.size() >= expected;
        });
        assertThat(found).hasSizeGreaterThanOrEqualTo(expected);
        return found;
    }

    private static List<ConsumerRecord<String, byte[]>> ofTheSchoolItself(List<ConsumerRecord<String, byte[]>> all) {
        return all.stream()
                .filter(it -> it.topic().equals("unionfed.plan.school"))
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> eventsOfSchool(int expected) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(TestServers.kafka(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var topics = new TopicReader(consumer, List.of("unionfed.plan.plan", "unionfed.plan.school"));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                topics.readToTheEnd().stream()
                        .filter(it -> it.key().startsWith(school.id().toString()))
                        .forEach(found::add);
                return found.size() >= expected;
            });
        }
        return found;
    }

    private static JsonNode data(ConsumerRecord<String, byte[]> event) {
        return JsonMapper.shared().readTree(event.value());
    }
}
