package org.unionfed.plan.access;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.plan.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation of the published interface, asked by everybody there is. */
@PlanServiceTest
class AccessIntegrationTests {

    private static final UUID UNREGISTERED = UUID.fromString("5d0c2f5e-7c0a-4a53-9d0a-000000000404");

    @Autowired
    MockMvcTester http;

    private final AccessTable table = AccessTable.read();
    private Things things;
    private School elsewhere;
    private School suspended;
    private Requests requests;
    private Requests requestsOfSuspended;

    @BeforeEach
    void aSchoolHasSomething() {
        things = Things.made(http);
        elsewhere =
                new PlanApi(http).newSchool("b" + UUID.randomUUID().toString().substring(0, 8));
        requests = new Requests(http, things);
        Things ofSuspended = Things.made(http);
        suspended = ofSuspended.school();
        requestsOfSuspended = new Requests(http, ofSuspended);
        suspend(suspended);
    }

    @Test
    void isWrittenDownForEveryOperation() {
        List<String> operations = PublishedOperations.all();

        assertThat(table.operations()).containsExactlyInAnyOrderElementsOf(operations);
        assertThat(requests.operations()).containsExactlyInAnyOrderElementsOf(operations);
    }

    @Test
    void isAsItIsWrittenDown() {
        List<String> surprises = new ArrayList<>();
        for (String operation : table.operations()) {
            for (String caller : table.callers()) {
                int status = answer(operation, caller).getResponse().getStatus();
                if (Answer.of(status) != table.expected(operation, caller) || status >= 500) {
                    surprises.add("%s by %s: %d, expected %s"
                            .formatted(operation, caller, status, table.expected(operation, caller)));
                }
            }
        }

        assertThat(surprises).isEmpty();
    }

    @Test
    void everyOperationTellsASuspendedSchoolThatItIs() {
        for (String operation : table.operations()) {
            assertThat(answer(operation, "suspended-chair"))
                    .as(operation)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("SCHOOL_SUSPENDED");
        }
    }

    @Test
    void noAnswerToAnotherSchoolSpeaksOfThisOne() throws IOException {
        for (String operation : table.operations()) {
            if (table.expected(operation, "other-chair") == Answer.YES) {
                String answer = requests.answer(operation, named("other-chair"))
                        .getResponse()
                        .getContentAsString();

                assertThat(answer)
                        .as(operation)
                        .doesNotContain(
                                things.school().code(),
                                things.school().id().toString(),
                                things.plan(),
                                things.reading());
            }
        }
    }

    @Test
    void theDraftOfASchoolIsHiddenFromItsMembersAndTheFederation() {
        for (String caller : List.of("member", "other-chair", "federation-staff", "federation-admin", "integration")) {
            assertThat(http.get()
                            .uri("/api/plan/plans/" + things.draft())
                            .with(named(caller))
                            .exchange())
                    .as(caller)
                    .hasStatus(404);
        }
        assertThat(http.get()
                        .uri("/api/plan/plans/" + things.draft())
                        .with(named("chair"))
                        .exchange())
                .hasStatusOk();
    }

    private MvcTestResult answer(String operation, String caller) {
        Requests asked = caller.startsWith("suspended-") ? requestsOfSuspended : requests;
        return asked.answer(operation, named(caller));
    }

    private void suspend(School school) {
        assertThat(new PlanApi(http)
                        .post(
                                Tokens.ofFederation("federation-admin"),
                                "/api/plan/schools/" + school.id() + "/suspend",
                                2L,
                                "{\"reason\": \"核对\"}"))
                .hasStatusOk();
    }

    private RequestPostProcessor named(String caller) {
        if (caller.equals("nobody")) {
            return request -> request;
        }
        if (caller.startsWith("stranger-")) {
            return Tokens.ofSchool(UNREGISTERED, "unregistered", caller.substring("stranger-".length()));
        }
        if (caller.startsWith("suspended-")) {
            return Tokens.ofSchool(suspended.id(), suspended.code(), caller.substring("suspended-".length()));
        }
        if (caller.startsWith("other-")) {
            return Tokens.ofSchool(elsewhere.id(), elsewhere.code(), caller.substring("other-".length()));
        }
        return caller.startsWith("federation-") || caller.equals("integration")
                ? Tokens.ofFederation(caller)
                : Tokens.ofSchool(things.school().id(), things.school().code(), caller);
    }
}
