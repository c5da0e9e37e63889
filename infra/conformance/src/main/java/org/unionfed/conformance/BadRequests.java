package org.unionfed.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionfed.testkit.contract.FuzzedRequest;
import org.unionfed.testkit.contract.OpenApiFuzz;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests that are bad in many ways: however bad, the fault is the caller's, and is said to be. */
final class BadRequests {

    private static final int OF_EACH = Integer.getInteger("fuzz.requests", 40);
    private static final long SEED = Long.getLong("fuzz.seed", 20260315);
    private static final Set<String> REFUSED_FOR_ITS_FORM = Set.of("400 VALIDATION_FAILED", "400 MALFORMED_REQUEST");

    private final MockMvcTester http;
    private final OpenApiFuzz fuzz;
    private final Specimen specimen;
    private final List<RequestPostProcessor> people;

    BadRequests(MockMvcTester http, JsonNode document, Specimen specimen) {
        this.http = http;
        this.fuzz = new OpenApiFuzz(document, specimen::valueOf, SEED);
        this.specimen = specimen;
        this.people = List.of(
                specimen.person("chair"),
                SignedIn.ofFederation("federation-admin"),
                SignedIn.ofFederation("federation-staff"));
    }

    /** Requests that an operation broke on. */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        int number = 0;
        for (FuzzedRequest request : fuzz.requests(OF_EACH)) {
            String answer = answer(request, people.get(number++ % people.size()));
            if (answer.startsWith("5")) {
                broken.add(answer + " for " + request);
            }
        }
        return broken;
    }

    /** Well-formed requests that were refused for their form. */
    List<String> refusedThoughGood() {
        List<String> refused = new ArrayList<>();
        for (FuzzedRequest good : fuzz.filled()) {
            String answer = answer(good, SignedIn.ofFederation("federation-auditor"));
            boolean may = specimen.contradictsItselfWhenFull(good.uri().getPath());
            if (!may && REFUSED_FOR_ITS_FORM.contains(answer)) {
                refused.add(answer + " for " + good);
            }
        }
        return refused;
    }

    /** Requests with one place amiss that were not refused for it; asked by somebody who may do nothing of all this. */
    List<String> takenThoughBad() {
        List<String> taken = new ArrayList<>();
        for (FuzzedRequest bad : fuzz.spoiltPlaceByPlace()) {
            String answer = answer(bad, SignedIn.ofFederation("federation-auditor"));
            if (!REFUSED_FOR_ITS_FORM.contains(answer)) {
                taken.add(answer + " for " + bad);
            }
        }
        return taken;
    }

    /** The status with the code, or 500 where even that was not to be had. */
    private String answer(FuzzedRequest request, RequestPostProcessor who) {
        MvcTestResult answer =
                "multipart/form-data".equals(request.contentType()) ? upload(request, who) : send(request, who);
        Throwable failure = answer.getUnresolvedException();
        return failure == null ? statusAndCode(answer) : "500 " + failure;
    }

    /** For example {@code 403 NOT_ALLOWED}; without a code where the answer has none. */
    static String statusAndCode(MvcTestResult answer) {
        return answer.getResponse().getStatus() + " " + code(answer);
    }

    private static String code(MvcTestResult answer) {
        String type = answer.getResponse().getContentType();
        return type != null && type.contains("json")
                ? JsonMapper.shared()
                        .readTree(answer.getResponse().getContentAsByteArray())
                        .path("code")
                        .asString("")
                : "";
    }

    private MvcTestResult send(FuzzedRequest request, RequestPostProcessor who) {
        var prepared = http.method(HttpMethod.valueOf(request.method()))
                .uri(request.uri())
                .with(who);
        request.headers().forEach(prepared::header);
        if (request.contentType() != null) {
            prepared.header("Content-Type", request.contentType()).content(request.body());
        }
        return prepared.asyncExchange();
    }

    private MvcTestResult upload(FuzzedRequest request, RequestPostProcessor who) {
        String name = new String(request.body(), StandardCharsets.UTF_8);
        return http.post()
                .uri(request.uri())
                .with(who)
                .multipart()
                .file(new MockMultipartFile("file", name + ".txt", "text/plain", request.body()))
                .exchange();
    }
}
