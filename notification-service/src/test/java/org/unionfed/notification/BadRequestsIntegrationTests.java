package org.unionfed.notification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.testkit.contract.FuzzedRequest;
import org.unionfed.testkit.contract.OpenApiFuzz;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** However bad a request, the fault is the caller's: no operation breaks on what it is sent. */
@NotificationServiceTest
class BadRequestsIntegrationTests {

    private static final Path DOCUMENT =
            Path.of("../infra/contracts/src/main/resources/openapi/notification-service.json");
    private static final int OF_EACH = Integer.getInteger("fuzz.requests", 80);
    private static final long SEED = Long.getLong("fuzz.seed", 20260315);

    @Autowired
    MockMvcTester http;

    @Test
    void breakNoOperation() throws IOException {
        var document = JsonMapper.shared().readTree(Files.readString(DOCUMENT));
        String id = UUID.randomUUID().toString();
        List<String> broken = new ArrayList<>();
        for (FuzzedRequest request : new OpenApiFuzz(document, (path, name) -> id, SEED).requests(OF_EACH)) {
            String answer = answer(request, Person.at(UUID.randomUUID(), "chair"));
            if (answer.startsWith("5")) {
                broken.add(answer + " for " + request);
            }
        }

        assertThat(broken).isEmpty();
    }

    /** The status, or 500 where even that was not to be had. */
    private String answer(FuzzedRequest request, Person person) {
        var prepared = http.method(HttpMethod.valueOf(request.method()))
                .uri(request.uri())
                .with(person.signedIn());
        request.headers().forEach(prepared::header);
        MvcTestResult answer = prepared.asyncExchange();
        Throwable failure = answer.getUnresolvedException();
        return failure == null ? String.valueOf(answer.getResponse().getStatus()) : "500 " + failure;
    }
}
