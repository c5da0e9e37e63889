package org.unionfed.commons.web;

import jakarta.servlet.RequestDispatcher;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

@SpringBootTest(classes = Things.class)
@AutoConfigureMockMvc
class ProblemTests {

    private static final String ANY_ID = UUID.randomUUID().toString();

    @Autowired
    MockMvcTester http;

    @ParameterizedTest
    @CsvSource({
        "POST, /api/things, '{\"name\":', 400, MALFORMED_REQUEST, ",
        "POST, /api/things, '', 400, MALFORMED_REQUEST, ",
        "POST, /api/things, '{\"name\":\"\"}', 400, VALIDATION_FAILED, name:NOT_BLANK",
        "POST, /api/things, '{\"name\":\"a\",\"part\":{\"size\":0,\"kind\":\"WHOLE\"}}', 400, VALIDATION_FAILED,"
                + " part.size:MIN",
        "POST, /api/things, '{\"name\":\"a\\u0000b\"}', 400, VALIDATION_FAILED, name:FORBIDDEN_CHARACTER",
        "POST, /api/things, '{\"name\":\"a\",\"words\":[\"a\",\"\\ud800\"]}', 400, VALIDATION_FAILED,"
                + " words[1]:FORBIDDEN_CHARACTER",
        "POST, /api/things, '{\"name\":\"a\",\"words\":[\"a\",null]}', 400, VALIDATION_FAILED, words[1]:REQUIRED",
        "POST, /api/things, '{\"name\":\"a\",\"parts\":[null]}', 400, VALIDATION_FAILED, parts[0]:REQUIRED",
        "POST, /api/things, '{\"name\":\"a\",\"part\":{\"kind\":\"WHOLE\"}}', 400, VALIDATION_FAILED,"
                + " part.size:REQUIRED",
        "POST, /api/things, '{\"name\":\"a\",\"part\":{\"size\":null,\"kind\":\"WHOLE\"}}', 400, VALIDATION_FAILED,"
                + " part.size:REQUIRED",
        "POST, /api/things, '{\"name\":\"a\",\"part\":{\"size\":1}}', 400, VALIDATION_FAILED, part.kind:REQUIRED",
        "POST, /api/things, '{\"name\":\"a\",\"part\":{\"size\":1,\"kind\":null}}', 400, VALIDATION_FAILED,"
                + " part.kind:REQUIRED",
        "POST, /api/things, '{\"name\":\"a\",\"part\":{\"size\":1,\"kind\":\"\"}}', 400, VALIDATION_FAILED,"
                + " part.kind:WRONG_TYPE",
        "POST, /api/things, '{\"name\":\"a\",\"part\":{\"size\":1,\"kind\":0}}', 400, VALIDATION_FAILED,"
                + " part.kind:WRONG_TYPE",
        "POST, /api/things, '{\"name\":\"a\",\"part\":{\"size\":1,\"kind\":\"FORBIDDEN\"}}', 409, CHANGED_MEANWHILE, ",
        "POST, /api/things, '{\"name\":\"a\",\"part\":{\"size\":3.7,\"kind\":\"WHOLE\"}}', 400, VALIDATION_FAILED,"
                + " part.size:WRONG_TYPE",
        "POST, /api/things, '{\"name\":\"a\",\"part\":{\"size\":\"3\",\"kind\":\"WHOLE\"}}', 400, VALIDATION_FAILED,"
                + " part.size:WRONG_TYPE",
        "POST, /api/things, '{\"name\":\"a\",\"part\":{\"size\":true,\"kind\":\"WHOLE\"}}', 400, VALIDATION_FAILED,"
                + " part.size:WRONG_TYPE",
        "POST, /api/things, '{\"name\":\"a\",\"part\":{\"size\":9999999999,\"kind\":\"WHOLE\"}}', 400,"
                + " VALIDATION_FAILED, part.size:WRONG_TYPE",
        "POST, /api/things, '{\"name\":\"a\",\"part\":\"\"}', 400, VALIDATION_FAILED, part:WRONG_TYPE",
        "POST, /api/things, '{\"name\":\"a\",\"parts\":\"\"}', 400, VALIDATION_FAILED, parts:WRONG_TYPE",
        "POST, /api/things, '{\"name\":true}', 400, VALIDATION_FAILED, name:WRONG_TYPE",
        "POST, /api/things, '{\"name\":7}', 400, VALIDATION_FAILED, name:WRONG_TYPE",
        "POST, /api/things, '{\"name\":1.5}', 400, VALIDATION_FAILED, name:WRONG_TYPE",
        "POST, /api/things, '{\"name\":\"a\",\"due\":[2031,1,1]}', 400, VALIDATION_FAILED, due:WRONG_TYPE",
        "POST, /api/things, '{\"name\":\"a\",\"due\":20000}', 400, VALIDATION_FAILED, due:WRONG_TYPE",
        "POST, /api/things, '{\"name\":\"a\",\"due\":\"\"}', 400, VALIDATION_FAILED, due:WRONG_TYPE",
        "POST, /api/things, '{\"name\":\"a\",\"open\":\"true\"}', 400, VALIDATION_FAILED, open:WRONG_TYPE",
        "POST, /api/things, '{\"name\":\"a\",\"open\":1}', 400, VALIDATION_FAILED, open:WRONG_TYPE",
        "POST, /api/things, '{\"name\":\"\\u200b\\u3000\"}', 400, VALIDATION_FAILED, name:NOT_BLANK",
        "POST, /api/things, '{\"name\":\"a\\nb\"}', 400, VALIDATION_FAILED, name:ONE_LINE",
        "POST, /api/things, '{\"name\":\"a\",\"nickname\":\"\\u202e\"}', 400, VALIDATION_FAILED, nickname:VISIBLE",
        "POST, /api/things, '{\"name\":\"a\",\"name\":\"b\"}', 400, MALFORMED_REQUEST, ",
        "POST, /api/things, '{\"name\":null}', 400, VALIDATION_FAILED, name:NOT_BLANK",
        "POST, /api/things, '{\"name\":\"a\",\"colour\":1}', 400, VALIDATION_FAILED, colour:UNKNOWN_FIELD",
        "POST, /api/things, '{\"name\":\"a\",\"due\":\"tomorrow\"}', 400, VALIDATION_FAILED, due:WRONG_TYPE",
        "POST, /api/things, '{\"name\":\"a\",\"part\":{\"size\":\"big\"}}', 400, VALIDATION_FAILED,"
                + " part.size:WRONG_TYPE",
        "GET, /api/things/no-uuid?depth=1, , 400, VALIDATION_FAILED, id:WRONG_TYPE",
        "GET, /api/things/ID, , 400, VALIDATION_FAILED, depth:REQUIRED",
        "GET, /api/things/ID?depth=x, , 400, VALIDATION_FAILED, depth:WRONG_TYPE",
        "GET, /api/things/ID?depth=0, , 400, VALIDATION_FAILED, depth:MIN",
        "GET, /api/things?limit=0, , 400, VALIDATION_FAILED, limit:OUT_OF_RANGE",
        "GET, /api/things?limit=201, , 400, VALIDATION_FAILED, limit:OUT_OF_RANGE",
        "GET, /api/things?limit=some, , 400, VALIDATION_FAILED, limit:WRONG_TYPE",
        "GET, /api/things?after=%21, , 400, VALIDATION_FAILED, after:INVALID_CURSOR",
        "GET, /api/things?after=YWJj, , 400, VALIDATION_FAILED, after:INVALID_CURSOR",
        "GET, /api/nothing, , 404, NOT_FOUND, ",
        "DELETE, /api/things, , 405, METHOD_NOT_ALLOWED, ",
        "GET, /api/things/taken, , 409, CHANGED_MEANWHILE, ",
        "PUT, /api/things/1, , 428, VERSION_REQUIRED, ",
    })
    void answersEveryRefusalWithItsCode(
            String method, String uri, @Nullable String body, int status, String code, @Nullable String fieldAndRule) {
        var request = http.method(org.springframework.http.HttpMethod.valueOf(method))
                .uri(java.net.URI.create(uri.replace("ID", ANY_ID)))
                .contentType(MediaType.APPLICATION_JSON);
        var result = signedIn(body == null ? request : request.content(body));

        assertProblem(result, status, code);
        if (fieldAndRule != null) {
            assertThat(result)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo(fieldAndRule.split(":")[0]);
            assertThat(result)
                    .bodyJson()
                    .extractingPath("$.errors[0].code")
                    .isEqualTo(fieldAndRule.split(":")[1]);
            assertThat(result)
                    .bodyJson()
                    .extractingPath("$.errors[0].message")
                    .asString()
                    .isNotBlank();
        }
    }

    @Test
    void answersContentOfAnotherKindAndWishesItCannotMeet() {
        assertProblem(
                signedIn(http.post()
                        .uri("/api/things")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("name")),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        assertProblem(signedIn(http.get().uri("/api/things").accept(MediaType.IMAGE_PNG)), 406, "NOT_ACCEPTABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a/b/c", ";q=x", "text/html", "*/*;q=2"})
    void saysWhyEvenToClientsThatSayBadlyWhatTheyTake(String accept) {
        var asked = signedIn(http.get().uri("/api/things/refused").header("Accept", accept));

        assertThat(asked).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(asked).bodyJson().extractingPath("$.code").asString().isNotBlank();
    }

    @Test
    void takesADeeplyNestedBodyForMalformed() {
        String deep = "{\"name\":" + "[".repeat(65) + "]".repeat(65) + "}";

        assertThat(signedIn(http.post()
                        .uri("/api/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(deep)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isNotNull();
    }

    @Test
    void speaksChineseOfMalformedRequestsToo() {
        assertThat(signedIn(http.post()
                        .uri("/api/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{")))
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .containsPattern("\\p{IsHan}");
    }

    @Test
    void speaksChineseUnlessEnglishIsAskedFor() {
        assertThat(detailIn(null)).isEqualTo("未找到所请求的内容。");
        assertThat(detailIn("fr")).isEqualTo("未找到所请求的内容。");
        assertThat(detailIn("zh-TW")).isEqualTo("未找到所请求的内容。");
        assertThat(detailIn("en-GB,zh;q=0.5")).isEqualTo("The requested content was not found.");
    }

    @Test
    void tellsOfADefectNothingButAnIncident() {
        var result = signedIn(http.get().uri("/api/things/broken"));

        assertProblem(result, 500, "INTERNAL_ERROR");
        assertThat(result).bodyText().doesNotContain("hunter2", "IllegalState");
        assertThat(result).bodyJson().extractingPath("$.incident").asString().hasSize(36);
    }

    @Test
    void asksToTryAgainWhenTheDatabaseWentAway() {
        var result = signedIn(http.get().uri("/api/things/lost-connection"));

        assertProblem(result, 503, "SERVICE_UNAVAILABLE");
        assertThat(result).bodyText().doesNotContain("terminated");
    }

    @Test
    void asksToTryAgainWhenAFilterFoundTheDatabaseAway() {
        var result = signedIn(http.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new SQLTransientConnectionException("no connection")));

        assertProblem(result, 503, "SERVICE_UNAVAILABLE");
    }

    @Test
    void saysInTheHeaderWhenToComeAgain() {
        var result = signedIn(http.get().uri("/api/things/busy"));

        assertProblem(result, 429, "TOO_MANY_REQUESTS");
        assertThat(result).headers().hasValue("Retry-After", "5");
    }

    @Test
    void keepsFurtherMembersOfARefusal() {
        var result = signedIn(http.get().uri("/api/things/refused"));

        assertProblem(result, 404, "NOT_FOUND");
        assertThat(result).bodyJson().extractingPath("$.year").isEqualTo(2026);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"7\"', 200",
        "7, 200",
        "'W/\"7\"', 200",
        "'\"6\"', 409",
        "8, 409",
        "*, 400",
        "'\"7\", \"8\"', 400",
        "-7, 400"
    })
    void changesOnlyTheVersionTheClientHasSeen(String ifMatch, int status) {
        var result = signedIn(http.put().uri("/api/things/1").header("If-Match", ifMatch));

        assertThat(result).hasStatus(status);
        if (status == 409) {
            assertProblem(result, 409, "CHANGED_MEANWHILE");
            assertThat(result).bodyJson().extractingPath("$.current.version").isEqualTo(7);
        }
        if (status == 200) {
            assertThat(result).hasHeader("ETag", "\"8\"");
        }
    }

    @Test
    void pagesThroughAListToItsEnd() {
        var first = signedIn(http.get().uri("/api/things?limit=2"));
        assertThat(first).bodyJson().extractingPath("$.items").isEqualTo(List.of(1, 2));
        String next = com.jayway.jsonpath.JsonPath.read(body(first), "$.next");

        var last = signedIn(http.get().uri("/api/things?limit=2&after=" + next));
        assertThat(last).bodyJson().extractingPath("$.items").isEqualTo(List.of(3));
        assertThat(last).bodyJson().extractingPath("$.next").isNull();
    }

    private String detailIn(@Nullable String language) {
        var request = http.get().uri("/api/things/refused");
        return com.jayway.jsonpath.JsonPath.read(
                body(signedIn(language == null ? request : request.header("Accept-Language", language))), "$.detail");
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertProblem(MvcTestResult result, int status, String code) {
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(result).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(result).bodyJson().extractingPath("$.title").asString().isNotBlank();
        assertThat(result)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:unionfed:problem:"
                        + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    private static MvcTestResult signedIn(AbstractMockHttpServletRequestBuilder<?> request) {
        var school = Map.of("csxx", Map.of("id", UUID.randomUUID().toString()));
        return ((MockMvcTester.MockMvcRequestBuilder) request)
                .with(jwt().jwt(it -> it.subject(UUID.randomUUID().toString()).claim("organization", school)))
                .exchange();
    }
}
