package org.unionfed.notification.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.unionfed.commons.standing.SchoolStandingCache;
import org.unionfed.commons.standing.SuspendedSchools;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.conformance.SignedIn;
import org.unionfed.notification.NotificationServiceTest;
import org.unionfed.testkit.CountedStatements;
import org.unionfed.testkit.token.Person;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What an inbox shows, page by page. */
@NotificationServiceTest
class InboxIntegrationTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    NoticeBoard board;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SuspendedSchools suspended;

    @Autowired
    SchoolStandingCache remembered;

    private final UUID school = UUID.randomUUID();
    private final Person chair = Person.ofSchool(school, "qhzx", "chair").another();
    private InboxPages inbox;

    @BeforeEach
    void openTheInbox() {
        inbox = new InboxPages(http, board, tenancy);
    }

    @Test
    void showsTheNewestFirstInChinese() {
        inbox.post(school, NoticeKind.PLAN_RETURNED);
        UUID latest = inbox.post(school, NoticeKind.PLAN_APPROVED);

        JsonNode first = inbox.list(chair, "").path("items").path(0);

        assertThat(inbox.list(chair, "").path("items")).hasSize(2);
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
        inbox.post(school, NoticeKind.PLAN_APPROVED);

        assertThat(http.get()
                        .uri("/api/notification/inbox")
                        .header("Accept-Language", "en-GB")
                        .with(SignedIn.as(chair)))
                .bodyJson()
                .extractingPath("$.items[0].title")
                .isEqualTo("The 2026 plan has been approved");
    }

    @Test
    void leadsThroughAllNoticesOnce() {
        List<String> posted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            posted.add(0, inbox.post(school, NoticeKind.PLAN_RETURNED).toString());
        }

        JsonNode first = inbox.list(chair, "?limit=2");
        JsonNode second =
                inbox.list(chair, "?limit=2&after=" + first.path("next").asString());
        JsonNode third =
                inbox.list(chair, "?limit=2&after=" + second.path("next").asString());

        var seen = new ArrayList<String>();
        List.of(first, second, third).forEach(page -> seen.addAll(InboxPages.idsOf(page)));
        assertThat(seen).isEqualTo(posted);
        assertThat(third.hasNonNull("next")).isFalse();
    }

    @Test
    void endsWithAFullPageToo() {
        inbox.post(school, NoticeKind.PLAN_RETURNED);
        inbox.post(school, NoticeKind.PLAN_RETURNED);

        assertThat(inbox.list(chair, "?limit=2").hasNonNull("next")).isFalse();
    }

    @Test
    void refusesAPageBeyondItsBounds() {
        assertThat(inbox.get(chair, "?limit=0")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(inbox.get(chair, "?after=yesterday")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void leavesOutWhatIsReadOnWish() {
        UUID read = inbox.post(school, NoticeKind.PLAN_RETURNED);
        UUID unread = inbox.post(school, NoticeKind.PLAN_RETURNED);
        inbox.read(chair, read);

        assertThat(InboxPages.idsOf(inbox.list(chair, "?unread=true"))).containsExactly(unread.toString());
        assertThat(InboxPages.idsOf(inbox.list(chair, ""))).hasSize(2);
    }

    @Test
    void isShutToASuspendedSchoolUntilItIsResumed() {
        UUID notice = inbox.post(school, NoticeKind.PLAN_RETURNED);
        var id = new TenantId(school);

        tenancy.runInSchool(id, () -> suspended.add(id, InboxPages.AT));
        remembered.forget(id);

        for (var request : List.of(
                http.get().uri("/api/notification/inbox"),
                http.get().uri("/api/notification/inbox/unread-count"),
                http.post().uri("/api/notification/inbox/{id}/read", notice),
                http.post().uri("/api/notification/inbox/read-all"),
                http.post().uri("/api/notification/visits"))) {
            assertThat(request.with(SignedIn.as(chair)))
                    .hasStatus(HttpStatus.FORBIDDEN)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("SCHOOL_SUSPENDED");
        }
        assertThat(inbox.get(Person.ofSchool(UUID.randomUUID(), "qhzx", "chair").another(), ""))
                .hasStatusOk();
        assertThat(inbox.get(Person.ofFederation("federation-staff").another(), ""))
                .hasStatusOk();

        tenancy.runInSchool(id, () -> suspended.remove(id));

        assertThat(inbox.get(chair, "")).hasStatusOk();
    }

    @Test
    void asksTheDatabaseAsOftenForManyNoticesAsForOne() {
        inbox.post(school, NoticeKind.PLAN_RETURNED);
        int forOne = statements(() -> inbox.list(chair, ""));
        for (int i = 0; i < 10; i++) {
            inbox.post(school, NoticeKind.PLAN_RETURNED);
        }

        assertThat(statements(() -> inbox.list(chair, ""))).isEqualTo(forOne).isPositive();
        assertThat(statements(() -> inbox.unread(chair))).isEqualTo(forOne);
    }

    /** With the question whether the school is suspended, which is otherwise asked once a second. */
    private int statements(Runnable work) {
        remembered.forget(new TenantId(school));
        return CountedStatements.during(work);
    }
}
