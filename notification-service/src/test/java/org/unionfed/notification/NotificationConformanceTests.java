package org.unionfed.notification;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.standing.SuspendedSchools;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.conformance.ConformanceTest;
import org.unionfed.conformance.ConformingService;
import org.unionfed.conformance.ServiceConformance;
import org.unionfed.conformance.Specimen;
import org.unionfed.notification.inbox.Audience;
import org.unionfed.notification.inbox.NoticeBoard;
import org.unionfed.notification.inbox.NoticeKind;
import org.unionfed.testkit.BackingServices;

import static org.assertj.core.api.Assertions.assertThat;

@ConformanceTest
@BackingServices(database = "notification", kafka = true, kafkaAs = "notification-service")
class NotificationConformanceTests extends ServiceConformance {

    private static final String INBOX = "/api/notification/inbox";
    private static final String VISITS = "/api/notification/visits";

    @Autowired
    MockMvcTester http;

    @Autowired
    NoticeBoard board;

    @Autowired
    SuspendedSchools suspended;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Override
    protected ConformingService service() {
        return new ConformingService(
                "notification-service",
                NotificationServiceApplication.class,
                ConformingService.PUBLISHED.resolve("notification-service.json"),
                INBOX,
                Set.of(),
                // asks, once for all open pages, which audiences have something new; tests of the stream hear it
                Set.of("org.unionfed.notification.stream.Positions"),
                Set.of());
    }

    @Override
    protected Specimen newSpecimen() {
        Specimen school = newNeighbour();
        UUID notice = post(school);
        String read = INBOX + "/" + notice + "/read";
        return school.mark(notice.toString())
                .fills((path, variable) -> notice.toString())
                .reads("listNotices", INBOX + "?limit=1")
                .reads("countUnreadNotices", INBOX + "/unread-count")
                .asks(
                        "streamNotices",
                        who -> http.get().uri(INBOX + "/stream").with(who).asyncExchange())
                .posts("markNoticeRead", read, null)
                .posts("markAllNoticesRead", INBOX + "/read-all", null)
                .posts("startVisit", VISITS, null)
                .carriesOut("startVisit", () -> {
                    arrive(school);
                    anHourPasses(school);
                    post(school);
                    return school.send(school.person("chair"), HttpMethod.POST, VISITS, null, null);
                })
                .carriesOut(
                        "markNoticeRead", () -> school.send(school.person("chair"), HttpMethod.POST, read, null, null))
                .carriesOut("markAllNoticesRead", () -> {
                    post(school);
                    suspendAndResume(school);
                    return school.send(school.person("chair"), HttpMethod.POST, INBOX + "/read-all", null, null);
                });
    }

    /**
     * The feed of all open pages asks how far each has come and who is suspended; the federation's people have visits and
     * read their own notices too, of which other tests put up some meanwhile.
     */
    @Override
    protected boolean isForTheFederation(String seen) {
        return seen.startsWith("audience → ")
                || seen.contains("school_suspension")
                || seen.matches("(?s)(insert into|update) (visit|read_mark) .*");
    }

    private UUID post(Specimen school) {
        UUID id = UUID.randomUUID();
        Audience audience = Audience.inSchool(new TenantId(school.school()), Role.CHAIR, Role.OFFICER);
        return audience.within(tenancy, () -> {
            Map<String, String> about = Map.of("planId", UUID.randomUUID().toString(), "year", "2026", "title", "工作计划");
            board.post(audience, id, NoticeKind.PLAN_RETURNED, about, Instant.parse("2026-03-02T01:15:30Z"));
            return id;
        });
    }

    private void arrive(Specimen school) {
        assertThat(school.send(school.person("chair"), HttpMethod.POST, VISITS, null, null))
                .hasStatus2xxSuccessful();
    }

    private void anHourPasses(Specimen school) {
        tenancy.runInSchool(
                new TenantId(school.school()),
                () -> jdbc.sql("update visit set seen_at = seen_at - interval '1 hour'")
                        .update());
    }

    private void suspendAndResume(Specimen school) {
        var id = new TenantId(school.school());
        tenancy.runInSchool(id, () -> suspended.add(id, Instant.EPOCH));
        tenancy.runInSchool(id, () -> suspended.remove(id));
    }
}
