package org.unionfed.gateway.request;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class RequestTargetTests {

    private static final int MANY = 20_000;
    private static final List<String> PIECES = List.of(
            "/",
            "/",
            "a",
            "api",
            "plan",
            ".",
            "%",
            "%2",
            "%61",
            "%2e",
            "%2F",
            "%5c",
            "%3B",
            ";",
            "\\",
            "%25",
            "%00",
            "%e4%bd%a0",
            "%E4%BD%A0",
            "%e4",
            "%C0%AF",
            "%20",
            "+",
            "%2B",
            "~",
            "%7E",
            "|",
            "%7C",
            "ä");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/plan/plans/3c0f6f6e-7d0b-4b6e-8f0e-0d4f1c2b3a49",
                "/schools/%E5%AD%A6%E6%A0%A1",
                "/schools/%e5%ad%a6%e6%a0%a1",
                "/a%20b",
                "/a+b,c=d&e@f:g!$'()*",
                "/.well-known/x",
                "/a..b/c."
            })
    void takesAPathThatIsWrittenInItsOneWay(String path) {
        assertThat(RequestTarget.isCanonical(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "api",
                "/%61pi/plan",
                "/api//plan",
                "//api",
                "/api/",
                "/api/./plan",
                "/api/../plan",
                "/api/%2e%2e/plan",
                "/api/plan/..",
                "/api/plan/.",
                "/api;x=1/plan",
                "/api%3bx=1/plan",
                "/api%2fplan",
                "/api\\plan",
                "/api%5Cplan",
                "/api/%2561",
                "/api/%00",
                "/api/%0d%0a",
                "/api/%c2%85",
                "/api/%ff",
                "/api/%c0%af",
                "/api/%zz",
                "/api/%4",
                "/api/ä",
                "/api/%2Ba",
                "/a b"
            })
    void refusesWhatCouldBeTakenForAnotherPath(String path) {
        // a slash at the end names another, which simply is not there
        assertThat(RequestTarget.isCanonical(path)).isEqualTo(path.equals("/api/"));
    }

    @Test
    void lettersOfAPathItTakesMeanTheSameEncodedAndDecoded() {
        Random random = new Random(20260302);
        List<String> taken = IntStream.range(0, MANY)
                .mapToObj(it -> composed(random))
                .filter(RequestTarget::isCanonical)
                .toList();

        assertThat(taken).hasSizeGreaterThan(MANY / 50);
        assertThat(taken).allSatisfy(path -> {
            String decoded = UriUtils.decode(path, UTF_8);
            assertThat(UriUtils.decode(path.replace("%E4%BD%A0", "").replace("%e4%bd%a0", ""), UTF_8))
                    .as("nothing but what cannot be written plainly is encoded in %s", path)
                    .doesNotMatch(".*[;%\\\\].*");
            assertThat(decoded.startsWith("/api/")).isEqualTo(path.startsWith("/api/"));
            assertThat(decoded.split("/", -1))
                    .hasSameSizeAs(path.split("/", -1))
                    .doesNotContain(".", "..");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1&b=%E5%AD%A6", "a=%2e%2F;x", "a=1+2&&&", "%EF%BF%BD"})
    void takesAQueryThatCanBeRead(String query) {
        assertThat(RequestTarget.isReadable(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%ff", "%c0%80", "a=%00", "a=%", "a=%1", "a=%zz", "a=%ed%a0%80"})
    void refusesAQueryThatCannotBeReadOrHoldsANul(String query) {
        assertThat(RequestTarget.isReadable(query)).isFalse();
    }

    private static String composed(Random random) {
        StringBuilder path = new StringBuilder("/");
        for (int piece = random.nextInt(7); piece >= 0; piece--) {
            path.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return path.toString();
    }
}
