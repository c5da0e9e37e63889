package org.unionfed.gateway.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebClientPathsTests {

    private static final Path OF_THE_CLIENT = Path.of("web/src/config/paths.ts");
    private static final Pattern LIST = Pattern.compile("export const patterns = \\{(.*?)} as const", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("\\w+: '(/[^']*)'");

    private final WebClientPaths paths = new WebClientPaths();

    @Test
    void areThoseOfTheWebClientItself() throws IOException {
        var list = LIST.matcher(Files.readString(OF_THE_CLIENT));
        assertThat(list.find()).isTrue();
        List<String> patterns = ENTRY.matcher(list.group(1))
                .results()
                .map(it -> it.group(1).replaceAll(":(\\w+)", "{$1}"))
                .toList();

        assertThat(WebClientPaths.PAGES)
                .as("a page of the client that WebClientPaths does not name is answered with 404")
                .containsExactlyInAnyOrderElementsOf(patterns);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/plans", "/plans/7", "/schools/7/accounts"})
    void pagesStandAtTheirPaths(String path) {
        assertThat(paths.isPage(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan", "/PLANS", "/plans/7/8", "/.git", "/api", "/api/plan/plans", "/schools/7/", ""})
    void andNowhereElse(String path) {
        assertThat(paths.isPage(path)).isFalse();
    }

    @Test
    void filesAreThoseInTheFolderOfTheClient() {
        assertThat(paths.isFile("/index.html")).isTrue();
        assertThat(paths.isFile("/assets/index-abc123.js")).isTrue();
        assertThat(paths.isFile("/assets/gone.js")).isFalse();
        assertThat(paths.isFile("/assets")).isFalse();
    }
}
