package org.unionfed.notification.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.conformance.SignedIn;
import org.unionfed.notification.NotificationServiceTest;
import org.unionfed.testkit.token.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** This instance beside rows that a newer one has written, of a kind it has no words for. */
@NotificationServiceTest
class NewerKindsIntegrationTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    NoticeBoard board;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    private final UUID school = UUID.randomUUID();
    private final Audience chairs = Audience.inSchool(new TenantId(school), Role.CHAIR);
    private final Person chair = Person.ofSchool(school, "qhzx", "chair").another();

    @BeforeEach
    void aNewerInstanceWritesBetweenOurs() {
        post("PLAN_RETURNED");
        post("PLAN_ARCHIVED");
        post("PLAN_APPROVED");
    }

    @Test
    void leavesThemOutOfListsAndCounts() {
        JsonNode list = ask(HttpMethod.GET, "/inbox?limit=2");

        assertThat(list.path("items").findValuesAsString("kind")).containsExactly("PLAN_APPROVED", "PLAN_RETURNED");
        assertThat(list.path("next").isNull()).isTrue();
        assertThat(ask(HttpMethod.GET, "/inbox/unread-count").path("count").asInt())
                .isEqualTo(2);
    }

    @Test
    void leavesThemUnreadForTheInstanceThatCanShowThem() {
        assertThat(ask(HttpMethod.POST, "/inbox/read-all").path("count").asInt())
                .isZero();

        assertThat(chairs.<Integer>within(
                        tenancy,
                        () -> jdbc.sql("select count(*) from read_mark")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(2);
    }

    @Test
    void leavesThemOutOfWhatChanged() {
        ask(HttpMethod.POST, "/visits");
        chairs.within(
                tenancy,
                () -> jdbc.sql("update visit set seen_at = seen_at - interval '1 hour'")
                        .update());
        aNewerInstanceWritesBetweenOurs();

        JsonNode changes = ask(HttpMethod.POST, "/visits");

        assertThat(changes.path("counts").findValuesAsString("kind"))
                .containsExactlyInAnyOrder("PLAN_RETURNED", "PLAN_APPROVED");
        assertThat(changes.path("latest").findValuesAsString("kind"))
                .containsExactlyInAnyOrder("PLAN_RETURNED", "PLAN_APPROVED");
    }

    private JsonNode ask(HttpMethod method, String path) {
        MvcTestResult answer = http.method(method)
                .uri("/api/notification" + path)
                .with(SignedIn.as(chair))
                .exchange();
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private void post(String kind) {
        UUID id = UUID.randomUUID();
        chairs.within(tenancy, () -> {
            board.post(chairs, id, NoticeKind.PLAN_RETURNED, Map.of("year", "2026"), Instant.EPOCH);
            return jdbc.sql("update notice set kind = :kind where id = :id")
                    .param("kind", kind)
                    .param("id", id)
                    .update();
        });
    }
}
