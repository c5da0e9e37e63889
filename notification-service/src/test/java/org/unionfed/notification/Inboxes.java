package org.unionfed.notification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.env.Environment;
import org.unionfed.testkit.token.Person;
import org.unionfed.testkit.token.TokenIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks into people's inboxes over the network, as a client does. */
@TestConfiguration(proxyBeanMethods = false)
public class Inboxes {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;
    private final TokenIssuer tokens;

    Inboxes(Environment environment, TokenIssuer tokens) {
        this.environment = environment;
        this.tokens = tokens;
    }

    /** The kinds of the notices somebody sees, newest first. */
    public List<String> kinds(Person person) {
        return list(person)
                .path("items")
                .valueStream()
                .map(it -> it.path("kind").asString())
                .toList();
    }

    public JsonNode list(Person person) {
        try {
            HttpResponse<byte[]> answer =
                    http.send(request(person, "").build(), HttpResponse.BodyHandlers.ofByteArray());
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A request to a path below the inbox. */
    public HttpRequest.Builder request(Person person, String path) {
        URI address = URI.create("http://localhost:%s/api/notification/inbox%s"
                .formatted(environment.getRequiredProperty("local.server.port"), path));
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + tokens.tokenOf(person));
    }
}
