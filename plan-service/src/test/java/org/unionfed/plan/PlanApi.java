package org.unionfed.plan;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.conformance.SignedIn.ofSchool;

/** Calls the service as its clients do, for tests. */
public final class PlanApi {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MockMvcTester http;

    public PlanApi(MockMvcTester http) {
        this.http = http;
    }

    /** A school that is registered and active. */
    public School newSchool(String code) {
        String body = """
                {"code": "%s", "name": "学校 %s", "kind": "VOCATIONAL", "region": "城区", "contactName": "联系人",
                 "chair": {"username": "%s.chair", "displayName": "主席"}}
                """.formatted(code, code, code);
        MvcTestResult registered = post(ofFederation("federation-admin"), "/api/plan/schools", null, body);
        assertThat(registered).hasStatus(201);
        return new School(UUID.fromString(json(registered).path("id").asString()), code);
    }

    public MvcTestResult get(JwtRequestPostProcessor token, String path) {
        return http.get().uri(path).with(token).exchange();
    }

    public MvcTestResult post(
            JwtRequestPostProcessor token, String path, @Nullable Long version, @Nullable String body) {
        return send(HttpMethod.POST, token, path, version, body);
    }

    public MvcTestResult patch(JwtRequestPostProcessor token, String path, @Nullable Long version, String body) {
        return send(HttpMethod.PATCH, token, path, version, body);
    }

    public MvcTestResult put(JwtRequestPostProcessor token, String path, @Nullable Long version, String body) {
        return send(HttpMethod.PUT, token, path, version, body);
    }

    private MvcTestResult send(
            HttpMethod method,
            JwtRequestPostProcessor token,
            String path,
            @Nullable Long version,
            @Nullable String body) {
        var request = http.method(method).uri(path).with(token);
        Map<String, String> headers = version == null ? Map.of() : Map.of("If-Match", "\"" + version + "\"");
        headers.forEach(request::header);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }

    /** The body of an answer. */
    public static JsonNode json(MvcTestResult answer) {
        try {
            return JSON.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The version an answer carries. */
    public static long version(MvcTestResult answer) {
        return json(answer).path("version").asLong();
    }

    /** A school and its people. */
    public record School(UUID id, String code) {

        public JwtRequestPostProcessor officer() {
            return ofSchool(id, code, "officer");
        }

        public JwtRequestPostProcessor chair() {
            return ofSchool(id, code, "chair");
        }

        public JwtRequestPostProcessor member() {
            return ofSchool(id, code, "member");
        }
    }
}
