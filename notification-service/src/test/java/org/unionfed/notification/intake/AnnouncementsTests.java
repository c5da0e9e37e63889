package org.unionfed.notification.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionfed.commons.inbox.InboundEvent;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.notification.inbox.Audience;
import org.unionfed.notification.inbox.NoticeKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.commons.security.Role.CHAIR;
import static org.unionfed.commons.security.Role.FEDERATION_ADMIN;
import static org.unionfed.commons.security.Role.FEDERATION_STAFF;
import static org.unionfed.commons.security.Role.MEMBER;
import static org.unionfed.commons.security.Role.OFFICER;

class AnnouncementsTests {

    private static final TenantId SCHOOL = new TenantId(UUID.randomUUID());
    private static final UUID PLAN = UUID.randomUUID();
    private static final String REMINDED = "org.unionfed.plan.reminded.v1";

    @ParameterizedTest
    @CsvSource({"submitted, PLAN_SUBMITTED", "withdrawn, PLAN_WITHDRAWN"})
    void tellTheFederationWhatASchoolDid(String fact, NoticeKind kind) {
        assertThat(ofPlan("org.unionfed.plan." + fact + ".v1")).singleElement().satisfies(it -> {
            assertThat(it.audience()).isEqualTo(Audience.inFederation(FEDERATION_STAFF, FEDERATION_ADMIN));
            assertThat(it.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @CsvSource({"returned, PLAN_RETURNED", "reopened, PLAN_REOPENED"})
    void tellTheSchoolsChairAndOfficersWhatIsTheirsToDo(String fact, NoticeKind kind) {
        assertThat(ofPlan("org.unionfed.plan." + fact + ".v1")).singleElement().satisfies(it -> {
            assertThat(it.audience()).isEqualTo(Audience.inSchool(SCHOOL, CHAIR, OFFICER));
            assertThat(it.kind()).isEqualTo(kind);
        });
    }

    @Test
    void tellTheWholeSchoolOfAnApproval() {
        assertThat(ofPlan("org.unionfed.plan.approved.v1")).singleElement().satisfies(it -> {
            assertThat(it.audience()).isEqualTo(Audience.inSchool(SCHOOL, CHAIR, OFFICER, MEMBER));
            assertThat(it.kind()).isEqualTo(NoticeKind.PLAN_APPROVED);
        });
    }

    @Test
    void carryWhatTheTextsSpeakOf() {
        assertThat(ofPlan("org.unionfed.plan.returned.v1"))
                .singleElement()
                .extracting(Announcement::parameters)
                .isEqualTo(Map.of(
                        "planId", PLAN.toString(),
                        "schoolName", "清河县第一中学",
                        "year", "2026",
                        "title", "工作计划",
                        "reasons", "NO_CONGRESS,OTHER"));
    }

    @Test
    void welcomeANewSchoolAndTellTheAdmins() {
        List<Announcement> announcements = ofSchool("org.unionfed.school.registered.v1");

        assertThat(announcements)
                .extracting(Announcement::kind)
                .containsExactly(NoticeKind.SCHOOL_REGISTERED, NoticeKind.SCHOOL_WELCOME);
        assertThat(announcements)
                .extracting(Announcement::audience)
                .containsExactly(Audience.inFederation(FEDERATION_ADMIN), Audience.inSchool(SCHOOL, CHAIR));
        assertThat(announcements).extracting(Announcement::consumer).doesNotHaveDuplicates();
    }

    @Test
    void tellTheAdminsOfASuspension() {
        assertThat(ofSchool("org.unionfed.school.suspended.v1")).singleElement().satisfies(it -> {
            assertThat(it.audience()).isEqualTo(Audience.inFederation(FEDERATION_ADMIN));
            assertThat(it.kind()).isEqualTo(NoticeKind.SCHOOL_SUSPENDED);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "NO_PLAN, REMINDED_OF_PLAN",
        "PLAN_RETURNED, REMINDED_OF_RETURNED_PLAN",
        "NO_CONGRESS, REMINDED_OF_CONGRESS",
        "NO_VISIT_BEFORE_SPRING_FESTIVAL, REMINDED_OF_VISIT",
        "THEME_MISSING, REMINDED_OF_THEME"
    })
    void tellTheSchoolsChairAndOfficersOfWhatTheyAreRemindedOf(String subject, NoticeKind kind) {
        var fact = new ReminderFact(2026, subject, new ReminderFact.Theme("女工工作", "Women's work"), null);

        assertThat(ReminderAnnouncements.of(event(REMINDED, fact))).hasValueSatisfying(it -> {
            assertThat(it.audience()).isEqualTo(Audience.inSchool(SCHOOL, CHAIR, OFFICER));
            assertThat(it.kind()).isEqualTo(kind);
        });
    }

    @Test
    void sayUntilWhenAPlanIsDueIfThatIsKnownAndNothingOfSubjectsThatAreNewer() {
        var due = new ReminderFact(2026, "NO_PLAN", null, java.time.LocalDate.of(2026, 3, 31));
        var newer = new ReminderFact(2026, "NO_BUDGET", null, null);

        assertThat(ReminderAnnouncements.of(event(REMINDED, due))).hasValueSatisfying(it -> {
            assertThat(it.kind()).isEqualTo(NoticeKind.REMINDED_OF_PLAN_DUE);
            assertThat(it.parameters()).containsEntry("due", "2026-03-31");
        });
        assertThat(ReminderAnnouncements.of(event(REMINDED, newer))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"org.unionfed.school.resumed.v1", "org.unionfed.plan.submitted.v2", "org.unionfed.plan.lost.v1"})
    void passOverWhatConcernsNobodyOrIsNewer(String type) {
        assertThat(PlanAnnouncements.TYPES).doesNotContain(type);
        assertThat(SchoolAnnouncements.TYPES).doesNotContain(type);
        assertThat(ofPlan(type)).isEmpty();
        assertThat(ofSchool(type)).isEmpty();
    }

    private static List<Announcement> ofPlan(String type) {
        var reasons = List.of(new PlanFact.Reason("NO_CONGRESS"), new PlanFact.Reason("OTHER"));
        return PlanAnnouncements.of(event(type, new PlanFact(PLAN, "清河县第一中学", 2026, "工作计划", reasons))).stream()
                .toList();
    }

    private static List<Announcement> ofSchool(String type) {
        return SchoolAnnouncements.of(event(type, new SchoolFact("qhzx", "清河县第一中学")));
    }

    private static <T> InboundEvent<T> event(String type, T data) {
        return new InboundEvent<>(
                UUID.randomUUID(), type, "unionfed.plan.plan", SCHOOL, PLAN, 3, Instant.EPOCH, false, null, data);
    }
}
