package org.unionfed.gateway.pages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebClientPathsTests {

    private final WebClientPaths paths = new WebClientPaths();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/plans", "/plans/7", "/schools/import", "/schools/7/accounts", "/inbox"})
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
