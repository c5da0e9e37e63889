package org.unionfed.plan.access;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.plan.Tokens;
import org.unionfed.plan.keycloak.InMemoryDirectory;
import org.unionfed.testkit.RecordedStatements;
import org.unionfed.testkit.contract.FuzzedRequest;
import org.unionfed.testkit.contract.OpenApiFuzz;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** However bad a request, the fault is the caller's: no operation breaks on what it is sent. */
@PlanServiceTest
@Import(RecordedStatements.class) // a database apart, since what is the federation's is changed here
class BadRequestsIntegrationTests {

    private static final int OF_EACH = Integer.getInteger("fuzz.requests", 40);
    private static final long SEED = Long.getLong("fuzz.seed", 20260315);

    private static final Set<String> REFUSED_FOR_ITS_FORM = Set.of("400 VALIDATION_FAILED", "400 MALFORMED_REQUEST");

    @Autowired
    MockMvcTester http;

    @Test
    void breakNoOperation() throws IOException {
        Things things = Things.made(http);
        var document = JsonMapper.shared().readTree(Files.readString(PublishedOperations.DOCUMENT));
        var fuzz = new OpenApiFuzz(document, (path, name) -> idIn(things, path, name), SEED);
        List<RequestPostProcessor> people = List.of(
                things.school().chair(),
                Tokens.ofFederation("federation-admin"),
                Tokens.ofFederation("federation-staff"));

        List<String> broken = new ArrayList<>();
        int number = 0;
        for (FuzzedRequest request : fuzz.requests(OF_EACH)) {
            String answer = answer(request, people.get(number++ % people.size()));
            if (answer.startsWith("5")) {
                broken.add(answer + " for " + request);
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void areRefusedForEverySinglePlaceThatIsAmiss() throws IOException {
        Things things = Things.made(http);
        var document = JsonMapper.shared().readTree(Files.readString(PublishedOperations.DOCUMENT));
        var fuzz = new OpenApiFuzz(document, (path, name) -> idIn(things, path, name), SEED);
        List<String> surprises = new ArrayList<>();
        for (FuzzedRequest good : fuzz.filled()) {
            boolean allAtOnceMakesNoSense = good.uri().getPath().equals("/api/plan/reminders"); // theme and NO_PLAN
            if (!allAtOnceMakesNoSense && REFUSED_FOR_ITS_FORM.contains(codeOf(good))) {
                surprises.add("refused though good: " + good);
            }
        }
        for (FuzzedRequest bad : fuzz.spoiltPlaceByPlace()) {
            String code = codeOf(bad);
            if (!REFUSED_FOR_ITS_FORM.contains(code)) {
                surprises.add(code + " for " + bad);
            }
        }

        assertThat(surprises).isEmpty();
    }

    /** The status with the code, asked by somebody who may do nothing of all this: the form is looked at first. */
    private String codeOf(FuzzedRequest request) {
        MvcTestResult answer = send(request, Tokens.ofFederation("federation-auditor"));
        if (answer.getUnresolvedException() != null) {
            return "500 " + answer.getUnresolvedException();
        }
        return answer.getResponse().getStatus() + " "
                + PlanApi.json(answer).path("code").asString("");
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

    /** The status, or 500 where even that was not to be had. */
    private String answer(FuzzedRequest request, RequestPostProcessor who) {
        MvcTestResult answer =
                "multipart/form-data".equals(request.contentType()) ? upload(request, who) : send(request, who);
        Throwable failure = answer.getUnresolvedException();
        return failure == null ? String.valueOf(answer.getResponse().getStatus()) : "500 " + failure;
    }

    private MvcTestResult send(FuzzedRequest request, RequestPostProcessor who) {
        var prepared = http.method(HttpMethod.valueOf(request.method()))
                .uri(request.uri())
                .with(who);
        request.headers().forEach(prepared::header);
        if (request.contentType() != null) {
            prepared.header("Content-Type", request.contentType()).content(request.body());
        }
        return prepared.exchange();
    }

    private MvcTestResult upload(FuzzedRequest request, RequestPostProcessor who) {
        String name = new String(request.body(), java.nio.charset.StandardCharsets.UTF_8);
        return http.post()
                .uri(request.uri())
                .with(who)
                .multipart()
                .file(new MockMultipartFile("file", name + ".txt", "text/plain", request.body()))
                .exchange();
    }
}
