package org.unionfed.notification.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.standing.SchoolStandingCache;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.conformance.SignedIn;
import org.unionfed.notification.NotificationServiceTest;
import org.unionfed.notification.inbox.Audience;
import org.unionfed.notification.inbox.NoticeBoard;
import org.unionfed.notification.inbox.NoticeKind;
import org.unionfed.notification.inbox.Reader;
import org.unionfed.testkit.CountedStatements;
import org.unionfed.testkit.token.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What people are told when they come back. */
@NotificationServiceTest
class VisitsIntegrationTests {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration PAUSE = Visits.PAUSE;

    @Autowired
    MockMvcTester http;

    @Autowired
    NoticeBoard board;

    @Autowired
    Visits visits;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SchoolStandingCache remembered;

    private final UUID school = UUID.randomUUID();
    private final Person chair = Person.ofSchool(school, "qhzx", "chair").another();
    private final Person member = Person.ofSchool(school, "qhzx", "member").another();

    @Test
    void tellsWhatCameSinceTheLastVisitAndNothingOnTheFirst() {
        post(NoticeKind.PLAN_RETURNED);
        assertThat(arrive(chair).path("since").isNull()).isTrue();
        assertThat(arrive(chair).path("latest").size()).isZero();

        anHourPasses(chair, school);
        post(NoticeKind.PLAN_REOPENED);
        post(NoticeKind.PLAN_RETURNED);
        post(NoticeKind.PLAN_RETURNED);
        JsonNode changes = arrive(chair);

        assertThat(changes.path("since").isNull()).isFalse();
        assertThat(changes.path("counts").toString())
                .isEqualTo("[{\"kind\":\"PLAN_RETURNED\",\"count\":2},{\"kind\":\"PLAN_REOPENED\",\"count\":1}]");
        assertThat(changes.path("latest").findValuesAsString("kind"))
                .containsExactly("PLAN_RETURNED", "PLAN_RETURNED", "PLAN_REOPENED");
        assertThat(arrive(chair).path("latest").size()).isEqualTo(3);
    }

    @Test
    void tellsEachPersonOnlyWhatIsForTheirRoleAndSchool() {
        UUID elsewhere = UUID.randomUUID();
        Person stranger = Person.ofSchool(elsewhere, "qhzx", "chair").another();
        List.of(chair, member, stranger).forEach(this::arrive);
        anHourPasses(chair, school);
        anHourPasses(member, school);
        anHourPasses(stranger, elsewhere);
        post(NoticeKind.PLAN_RETURNED);

        assertThat(arrive(chair).path("latest").size()).isEqualTo(1);
        assertThat(arrive(member).path("latest").size()).isZero();
        assertThat(arrive(stranger).path("latest").size()).isZero();
    }

    @Test
    void aVisitIsOverAfterThePauseAndNotAMomentSooner() {
        Reader reader = new Reader(UUID.randomUUID(), Audience.inSchool(new TenantId(school), Role.CHAIR));

        assertThat(arrive(reader, MORNING)).isFalse();
        assertThat(arrive(reader, MORNING.plus(PAUSE).minusMillis(1))).isFalse();
        assertThat(arrive(reader, MORNING.plus(PAUSE.multipliedBy(2)).minusMillis(1)))
                .isTrue();
    }

    @Test
    void asksTheDatabaseEquallyOftenHoweverMuchThereIs() {
        arrive(chair);
        anHourPasses(chair, school);
        arrive(chair);
        remembered.forget(new TenantId(school));
        int few = CountedStatements.during(() -> arrive(chair));
        for (int more = 0; more < 20; more++) {
            post(NoticeKind.PLAN_RETURNED);
        }

        remembered.forget(new TenantId(school));
        assertThat(CountedStatements.during(() -> arrive(chair))).isEqualTo(few).isBetween(3, 6);
        assertThat(arrive(chair).path("latest").size()).isEqualTo(10);
    }

    @Test
    void knowsTheFederationsPeopleToo() {
        Person staff = Person.ofFederation("federation-staff").another();

        assertThat(arrive(staff).path("since").isNull()).isTrue();
        assertThat(http.post().uri("/api/notification/visits")).hasStatus(401);
    }

    private boolean arrive(Reader reader, Instant at) {
        return reader.audience()
                .within(tenancy, () -> visits.arrive(reader, at))
                .isPresent();
    }

    private JsonNode arrive(Person person) {
        MvcTestResult result = http.post()
                .uri("/api/notification/visits")
                .with(SignedIn.as(person))
                .exchange();
        assertThat(result).hasStatusOk();
        return JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
    }

    private void anHourPasses(Person person, UUID ofSchool) {
        tenancy.runInSchool(
                new TenantId(ofSchool),
                () -> jdbc.sql("""
                        update visit set seen_at = seen_at - interval '1 hour' where user_id = :user
                        """).param("user", person.id()).update());
    }

    private void post(NoticeKind kind) {
        Audience audience = Audience.inSchool(new TenantId(school), Role.CHAIR, Role.OFFICER);
        Map<String, String> parameters =
                Map.of("planId", UUID.randomUUID().toString(), "year", "2026", "title", "工作计划", "reasons", "OTHER");
        audience.within(tenancy, () -> {
            board.post(audience, UUID.randomUUID(), kind, parameters, MORNING);
            return true;
        });
    }
}
