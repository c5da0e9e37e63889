package org.unionfed.notification.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.conformance.SignedIn;
import org.unionfed.notification.NotificationServiceTest;
import org.unionfed.testkit.token.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees which notices, what each of them has read, and who has no inbox at all. */
@NotificationServiceTest
class InboxReadersIntegrationTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    NoticeBoard board;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    private final UUID school = UUID.randomUUID();
    private final Person chair = Person.ofSchool(school, "qhzx", "chair").another();
    private InboxPages inbox;

    @BeforeEach
    void openTheInbox() {
        inbox = new InboxPages(http, board, tenancy);
    }

    @Test
    void countsWhatIsUnreadForEachPersonByThemselves() {
        UUID notice = inbox.post(school, NoticeKind.PLAN_RETURNED);
        inbox.post(school, NoticeKind.PLAN_RETURNED);
        Person officer = Person.ofSchool(school, "qhzx", "officer").another();

        assertThat(inbox.unread(chair)).isEqualTo(2);
        assertThat(inbox.read(chair, notice))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.count")
                .isEqualTo(1);
        assertThat(inbox.read(chair, notice))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.count")
                .isEqualTo(1);
        assertThat(inbox.unread(chair)).isEqualTo(1);
        assertThat(inbox.unread(officer)).isEqualTo(2);
    }

    @Test
    void marksEverythingAsReadAndKeepsTheFirstMark() {
        UUID early = inbox.post(school, NoticeKind.PLAN_RETURNED);
        inbox.post(school, NoticeKind.PLAN_RETURNED);
        inbox.read(chair, early);
        String firstMark =
                inbox.list(chair, "").path("items").path(1).path("readAt").asString();

        assertThat(http.post().uri("/api/notification/inbox/read-all").with(SignedIn.as(chair)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.count")
                .isEqualTo(0);
        assertThat(inbox.list(chair, "").path("items").path(1).path("readAt").asString())
                .isEqualTo(firstMark);
    }

    @Test
    void hidesTheNoticesOfOtherSchools() {
        UUID notice = inbox.post(school, NoticeKind.PLAN_RETURNED);
        Person stranger = Person.ofSchool(UUID.randomUUID(), "qhzx", "chair").another();

        assertThat(InboxPages.idsOf(inbox.list(stranger, ""))).isEmpty();
        assertThat(inbox.unread(stranger)).isZero();
        assertThat(inbox.read(stranger, notice))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("NOT_FOUND");
        assertThat(inbox.read(Person.ofFederation("federation-staff").another(), notice))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hidesWhatIsForOtherRoles() {
        UUID notice = inbox.post(school, NoticeKind.PLAN_RETURNED);
        Person member = Person.ofSchool(school, "qhzx", "member").another();

        assertThat(InboxPages.idsOf(inbox.list(member, ""))).isEmpty();
        assertThat(inbox.unread(member)).isZero();
        assertThat(inbox.read(member, notice)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepsTheFederationsNoticesToTheFederation() {
        UUID notice = inbox.post(Audience.inFederation(Role.FEDERATION_STAFF), NoticeKind.PLAN_SUBMITTED);

        assertThat(InboxPages.idsOf(
                        inbox.list(Person.ofFederation("federation-staff").another(), "")))
                .contains(notice.toString());
        assertThat(InboxPages.idsOf(
                        inbox.list(Person.ofFederation("federation-admin").another(), "")))
                .doesNotContain(notice.toString());
        assertThat(InboxPages.idsOf(inbox.list(chair, ""))).isEmpty();
    }

    @Test
    void showsTheDatabasesRowsToTheirAudienceOnly() {
        inbox.post(school, NoticeKind.PLAN_RETURNED);
        inbox.post(Audience.inFederation(Role.FEDERATION_STAFF), NoticeKind.PLAN_SUBMITTED);

        assertThat(rowsSeen(new Audience(school, Set.of()))).containsOnly(school);
        assertThat(rowsSeen(Audience.inFederation())).containsOnly(Audience.FEDERATION);
        assertThat(rowsSeen(Audience.inSchool(new TenantId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void hasNothingForMachines() {
        assertThat(inbox.get(Person.ofFederation("integration").another(), "")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void asksForASignIn() {
        assertThat(http.get().uri("/api/notification/inbox")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void keepsTheLatestThousand() {
        var audience = Audience.inSchool(new TenantId(school), Role.CHAIR);
        int most = NoticeBoard.DEPTH + NoticeBoard.TAKEN_DOWN_TOGETHER - 1;
        UUID first = inbox.post(audience, NoticeKind.PLAN_RETURNED);
        post(audience, NoticeBoard.TAKEN_DOWN_TOGETHER - 1);
        UUID next = inbox.post(audience, NoticeKind.PLAN_RETURNED);
        post(audience, most - NoticeBoard.TAKEN_DOWN_TOGETHER - 1);
        assertThat(inbox.unread(chair)).isEqualTo(most);
        assertThat(inbox.read(chair, first)).hasStatusOk();

        inbox.post(audience, NoticeKind.PLAN_RETURNED);

        assertThat(inbox.unread(chair)).isEqualTo(NoticeBoard.DEPTH);
        assertThat(inbox.read(chair, first)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(inbox.read(chair, next)).hasStatusOk();
    }

    private void post(Audience audience, int notices) {
        audience.within(tenancy, () -> {
            for (int i = 0; i < notices; i++) {
                board.post(audience, UUID.randomUUID(), NoticeKind.PLAN_RETURNED, Map.of(), InboxPages.AT);
            }
            return true;
        });
    }

    private List<UUID> rowsSeen(Audience audience) {
        return audience.within(
                tenancy,
                () -> jdbc.sql("select tenant_id from notice").query(UUID.class).list());
    }
}
