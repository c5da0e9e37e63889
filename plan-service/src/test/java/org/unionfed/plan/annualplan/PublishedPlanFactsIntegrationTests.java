package org.unionfed.plan.annualplan;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.testkit.TestServers;
import org.unionfed.testkit.contract.EventContract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

/** What really arrives at the broker keeps the published contract and comes in order. */
@PlanServiceTest
class PublishedPlanFactsIntegrationTests {

    @Autowired
    MockMvcTester http;

    @Test
    void tellsTheWholeLifeOfAPlanAndItsSchool() {
        var api = new PlanApi(http);
        School school = api.newSchool("k" + UUID.randomUUID().toString().substring(0, 8));
        String plan = "/api/plan/plans/"
                + json(api.post(school.officer(), "/api/plan/plans", null, """
                    {"year": 2026, "title": "计划",
                     "items": [{"months": [3], "text": "三八活动", "themes": [%s]}]}
                    """.formatted(everyTheme(api, school))))
                        .path("id")
                        .asString();
        JwtRequestPostProcessor staff = ofFederation("federation-staff");
        api.post(school.officer(), plan + "/submit", 1L, null);
        api.post(school.officer(), plan + "/withdraw", 2L, null);
        api.post(school.officer(), plan + "/submit", 3L, null);
        api.post(staff, plan + "/return", 4L, "{\"reasons\": [{\"code\": \"UNCLEAR\", \"comment\": \"请说明\"}]}");
        api.post(school.officer(), plan + "/submit", 5L, null);
        api.post(staff, plan + "/approve", 6L, null);
        api.post(staff, plan + "/reopen", 7L, "{\"reason\": \"补充\"}");
        api.post(
                ofFederation("federation-admin"),
                "/api/plan/schools/" + school.id() + "/suspend",
                2L,
                "{\"reason\": \"合并\"}");
        api.post(ofFederation("federation-admin"), "/api/plan/schools/" + school.id() + "/resume", 3L, null);

        List<ConsumerRecord<String, byte[]>> sent = eventsOf(school, 10);

        assertThat(sent).allSatisfy(new EventContract()::assertKept);
        assertThat(sent)
                .filteredOn(it -> it.topic().equals("unionfed.plan.plan"))
                .extracting(PublishedPlanFactsIntegrationTests::type)
                .containsExactly(
                        "submitted", "withdrawn", "submitted", "returned", "submitted", "approved", "reopened");
        assertThat(sent)
                .filteredOn(it -> it.topic().equals("unionfed.plan.school"))
                .extracting(PublishedPlanFactsIntegrationTests::type)
                .containsExactly("registered", "suspended", "resumed");
    }

    private List<ConsumerRecord<String, byte[]>> eventsOf(School school, int expected) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        Map<String, Object> settings = new HashMap<>(TestServers.kafka());
        settings.putAll(Map.of("group.id", UUID.randomUUID().toString(), "auto.offset.reset", "earliest"));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("unionfed.plan.plan", "unionfed.plan.school"));
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(it -> {
                    if (it.key() != null && it.key().startsWith(school.id().toString())) {
                        found.add(it);
                    }
                });
                return found.size() >= expected;
            });
        }
        return found;
    }

    private static String type(ConsumerRecord<String, byte[]> event) {
        String type = new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return type.split("\\.")[3];
    }

    /** What is accepted can be published. */
    private static String everyTheme(PlanApi api, School school) {
        return json(api.get(school.officer(), "/api/plan/themes"))
                .path("items")
                .valueStream()
                .map(it -> it.path("code").toString())
                .collect(Collectors.joining(","));
    }
}
