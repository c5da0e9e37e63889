package org.unionfed.plan.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionfed.conformance.ConformingService;
import org.unionfed.conformance.ServiceConformance;
import org.unionfed.conformance.SignedIn;
import org.unionfed.conformance.Specimen;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceApplication;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.plan.keycloak.InMemoryDirectory;
import org.unionfed.testkit.RecordedStatements;

import static org.assertj.core.api.Assertions.assertThat;

@PlanServiceTest
@Import(RecordedStatements.class) // a database apart, since what is the federation's is changed here
class PlanConformanceTests extends ServiceConformance {

    @Autowired
    MockMvcTester http;

    @Override
    protected ConformingService service() {
        return new ConformingService(
                "plan-service",
                PlanServiceApplication.class,
                ConformingService.PUBLISHED.resolve("plan-service.json"),
                "/api/plan/plans",
                Set.of("plan_deadline", "theme", "theme_word", "lack_rule"),
                Set.of(),
                Set.of(
                        "org.unionfed.school.registered.v1",
                        "org.unionfed.school.suspended.v1",
                        "org.unionfed.school.resumed.v1",
                        "org.unionfed.plan.submitted.v1",
                        "org.unionfed.plan.withdrawn.v1",
                        "org.unionfed.plan.returned.v1",
                        "org.unionfed.plan.approved.v1",
                        "org.unionfed.plan.reopened.v1",
                        "org.unionfed.plan.reminded.v1"));
    }

    @Override
    protected Specimen newSpecimen() {
        var writes = new Writes(http);
        Things things = writes.things();
        var requests = new Requests(http, things);
        Specimen school = specimenOf(things.school())
                .mark(things.plan())
                .mark(things.draft())
                .mark(things.reading())
                .fills((path, name) -> idIn(things, path, name))
                .contradictsItselfWhenFull("/api/plan/reminders"::equals); // a theme, and a subject that has none
        requests.operations().forEach(it -> school.asks(it, who -> requests.answer(it, who)));
        writes.operations().forEach(it -> school.carriesOut(it, () -> writes.answer(it)));
        return school;
    }

    @Override
    protected Specimen newNeighbour() {
        return specimenOf(
                new PlanApi(http).newSchool("o" + UUID.randomUUID().toString().substring(0, 8)));
    }

    @Override
    protected void suspend(Specimen school) {
        String path = "/api/plan/schools/" + school.school() + "/suspend";
        assertThat(new PlanApi(http).post(SignedIn.ofFederation("federation-admin"), path, 2L, "{\"reason\": \"核对\"}"))
                .hasStatusOk();
    }

    @Test
    void theDraftOfASchoolIsHiddenFromItsMembersAndTheFederation() {
        Things things = Things.made(http);
        Specimen school = specimenOf(things.school());
        for (RequestPostProcessor caller : List.of(
                school.person("member"),
                newNeighbour().person("chair"),
                SignedIn.ofFederation("federation-staff"),
                SignedIn.ofFederation("federation-admin"),
                SignedIn.ofFederation("integration"))) {
            assertThat(http.get().uri("/api/plan/plans/" + things.draft()).with(caller))
                    .hasStatus(404);
        }
        assertThat(http.get().uri("/api/plan/plans/" + things.draft()).with(school.person("chair")))
                .hasStatusOk();
    }

    private Specimen specimenOf(School school) {
        return new Specimen(http, school.id(), school.code());
    }

    private static String idIn(Things things, String path, String name) {
        if (name.equals("schoolId") || path.matches("/api/plan/schools/\\{id}.*")) {
            return things.school().id().toString();
        }
        if (path.contains("/accounts/")) {
            return InMemoryDirectory.idOf(things.school().code() + ".chair").toString();
        }
        return switch (name) {
            case "year" -> "2031";
            case "version" -> String.valueOf(things.planVersion());
            case "code" -> path.contains("themes") ? "women" : "VISIT";
            default -> path.contains("/imports/") ? things.reading() : things.plan();
        };
    }
}
