package org.unionfed.notification.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.notification.CountedStatements;
import org.unionfed.notification.NotificationServiceTest;
import org.unionfed.notification.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@NotificationServiceTest
class InboxIntegrationTests {

    private static final Instant AT = Instant.parse("2026-03-02T01:15:30Z");

    @Autowired
    MockMvcTester http;

    @Autowired
    NoticeBoard board;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CountedStatements statements;

    private final UUID school = UUID.randomUUID();
    private final Person chair = Person.at(school, "chair");

    @Test
    void showsTheNewestFirstInChinese() {
        post(NoticeKind.PLAN_RETURNED);
        UUID latest = post(NoticeKind.PLAN_APPROVED);

        JsonNode first = list(chair, "").path("items").path(0);

        assertThat(list(chair, "").path("items")).hasSize(2);
        assertThat(first.path("id").asString()).isEqualTo(latest.toString());
        assertThat(first.path("kind").asString()).isEqualTo("PLAN_APPROVED");
        assertThat(first.path("title").asString()).isEqualTo("2026年工作计划已批准");
        assertThat(first.path("link").asString()).isEqualTo("/plans/7b0d8a52-5c1f-4d6e-9a53-0f1f6a0f2c11");
        assertThat(first.path("createdAt").asString()).isEqualTo("2026-03-02T01:15:30Z");
        assertThat(first.path("readAt").isNull() || first.path("readAt").isMissingNode())
                .isTrue();
    }

    @Test
    void speaksEnglishToThoseWhoAskForIt() {
        post(NoticeKind.PLAN_APPROVED);

        assertThat(http.get()
                        .uri("/api/notification/inbox")
                        .header("Accept-Language", "en-GB")
                        .with(chair.signedIn()))
                .bodyJson()
                .extractingPath("$.items[0].title")
                .isEqualTo("The plan for 2026 was approved");
    }

    @Test
    void leadsThroughAllNoticesOnce() {
        List<String> posted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            posted.add(0, post(NoticeKind.PLAN_RETURNED).toString());
        }

        JsonNode first = list(chair, "?limit=2");
        JsonNode second = list(chair, "?limit=2&after=" + first.path("next").asString());
        JsonNode third = list(chair, "?limit=2&after=" + second.path("next").asString());

        var seen = new ArrayList<String>();
        List.of(first, second, third).forEach(page -> seen.addAll(idsOf(page)));
        assertThat(seen).isEqualTo(posted);
        assertThat(third.hasNonNull("next")).isFalse();
    }

    @Test
    void endsWithAFullPageToo() {
        post(NoticeKind.PLAN_RETURNED);
        post(NoticeKind.PLAN_RETURNED);

        assertThat(list(chair, "?limit=2").hasNonNull("next")).isFalse();
    }

    @Test
    void refusesAPageBeyondItsBounds() {
        assertThat(get(chair, "?limit=0")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get(chair, "?after=yesterday")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void countsWhatIsUnreadForEachPersonByThemselves() {
        UUID notice = post(NoticeKind.PLAN_RETURNED);
        post(NoticeKind.PLAN_RETURNED);
        Person officer = Person.at(school, "officer");

        assertThat(unread(chair)).isEqualTo(2);
        assertThat(read(chair, notice))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.count")
                .isEqualTo(1);
        assertThat(read(chair, notice))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.count")
                .isEqualTo(1);
        assertThat(unread(chair)).isEqualTo(1);
        assertThat(unread(officer)).isEqualTo(2);
    }

    @Test
    void leavesOutWhatIsReadOnWish() {
        UUID read = post(NoticeKind.PLAN_RETURNED);
        UUID unread = post(NoticeKind.PLAN_RETURNED);
        read(chair, read);

        assertThat(idsOf(list(chair, "?unread=true"))).containsExactly(unread.toString());
        assertThat(idsOf(list(chair, ""))).hasSize(2);
    }

    @Test
    void marksEverythingAsReadAndKeepsTheFirstMark() {
        UUID early = post(NoticeKind.PLAN_RETURNED);
        post(NoticeKind.PLAN_RETURNED);
        read(chair, early);
        String firstMark = list(chair, "").path("items").path(1).path("readAt").asString();

        assertThat(http.post().uri("/api/notification/inbox/read-all").with(chair.signedIn()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.count")
                .isEqualTo(0);
        assertThat(list(chair, "").path("items").path(1).path("readAt").asString())
                .isEqualTo(firstMark);
    }

    @Test
    void hidesTheNoticesOfOtherSchools() {
        UUID notice = post(NoticeKind.PLAN_RETURNED);
        Person stranger = Person.at(UUID.randomUUID(), "chair");

        assertThat(idsOf(list(stranger, ""))).isEmpty();
        assertThat(unread(stranger)).isZero();
        assertThat(read(stranger, notice))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("NOT_FOUND");
        assertThat(read(Person.ofFederation("federation-staff"), notice)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hidesWhatIsForOtherRoles() {
        UUID notice = post(NoticeKind.PLAN_RETURNED);
        Person member = Person.at(school, "member");

        assertThat(idsOf(list(member, ""))).isEmpty();
        assertThat(unread(member)).isZero();
        assertThat(read(member, notice)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepsTheFederationsNoticesToTheFederation() {
        UUID notice = post(Audience.inFederation(Role.FEDERATION_STAFF), NoticeKind.PLAN_SUBMITTED);

        assertThat(idsOf(list(Person.ofFederation("federation-staff"), ""))).contains(notice.toString());
        assertThat(idsOf(list(Person.ofFederation("federation-admin"), ""))).doesNotContain(notice.toString());
        assertThat(idsOf(list(chair, ""))).isEmpty();
    }

    @Test
    void showsTheDatabasesRowsToTheirAudienceOnly() {
        post(NoticeKind.PLAN_RETURNED);
        post(Audience.inFederation(Role.FEDERATION_STAFF), NoticeKind.PLAN_SUBMITTED);

        assertThat(rowsSeen(new Audience(school, Set.of()))).containsOnly(school);
        assertThat(rowsSeen(Audience.inFederation())).containsOnly(Audience.FEDERATION);
        assertThat(rowsSeen(Audience.inSchool(new TenantId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void hasNothingForMachines() {
        assertThat(get(Person.ofFederation("integration"), "")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void asksForASignIn() {
        assertThat(http.get().uri("/api/notification/inbox")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void keepsTheLatestThousand() {
        var audience = Audience.inSchool(new TenantId(school), Role.CHAIR);
        UUID first = post(audience, NoticeKind.PLAN_RETURNED);
        UUID second = post(audience, NoticeKind.PLAN_RETURNED);
        audience.within(tenancy, () -> {
            for (int i = 2; i < NoticeBoard.DEPTH; i++) {
                board.post(audience, UUID.randomUUID(), NoticeKind.PLAN_RETURNED, Map.of(), AT);
            }
            return true;
        });
        assertThat(unread(chair)).isEqualTo(NoticeBoard.DEPTH);
        assertThat(read(chair, first)).hasStatusOk();

        post(audience, NoticeKind.PLAN_RETURNED);

        assertThat(unread(chair)).isEqualTo(NoticeBoard.DEPTH);
        assertThat(read(chair, first)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(read(chair, second)).hasStatusOk();
    }

    @Test
    void asksTheDatabaseAsOftenForManyNoticesAsForOne() {
        post(NoticeKind.PLAN_RETURNED);
        int forOne = statements.during(() -> list(chair, ""));
        for (int i = 0; i < 10; i++) {
            post(NoticeKind.PLAN_RETURNED);
        }

        assertThat(statements.during(() -> list(chair, ""))).isEqualTo(forOne).isPositive();
        assertThat(statements.during(() -> unread(chair))).isEqualTo(forOne);
    }

    private UUID post(NoticeKind kind) {
        return post(Audience.inSchool(new TenantId(school), Role.CHAIR, Role.OFFICER), kind);
    }

    private UUID post(Audience audience, NoticeKind kind) {
        UUID id = UUID.randomUUID();
        Map<String, String> parameters =
                Map.of("planId", "7b0d8a52-5c1f-4d6e-9a53-0f1f6a0f2c11", "year", "2026", "title", "工作计划");
        return audience.within(tenancy, () -> {
            board.post(audience, id, kind, parameters, AT);
            return id;
        });
    }

    private List<UUID> rowsSeen(Audience audience) {
        return audience.within(
                tenancy,
                () -> jdbc.sql("select tenant_id from notice").query(UUID.class).list());
    }

    private MvcTestResult get(Person person, String query) {
        return http.get()
                .uri("/api/notification/inbox" + query)
                .with(person.signedIn())
                .exchange();
    }

    private JsonNode list(Person person, String query) {
        MvcTestResult result = get(person, query);
        assertThat(result).hasStatusOk();
        return JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
    }

    private static List<String> idsOf(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(it -> it.path("id").asString())
                .toList();
    }

    private int unread(Person person) {
        MvcTestResult result = http.get()
                .uri("/api/notification/inbox/unread-count")
                .with(person.signedIn())
                .exchange();
        assertThat(result).hasStatusOk();
        return JsonMapper.shared()
                .readTree(result.getResponse().getContentAsByteArray())
                .path("count")
                .asInt();
    }

    private MvcTestResult read(Person person, UUID notice) {
        return http.post()
                .uri("/api/notification/inbox/{id}/read", notice)
                .with(person.signedIn())
                .exchange();
    }
}
