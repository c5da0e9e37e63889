package org.unionfed.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SuiteTopicsTests {

    private static final Path CONTRACT = Path.of("..", "contracts", "src", "main", "resources", "asyncapi.yaml");

    @Test
    void areThoseOfThePublishedContract() throws IOException {
        List<String> published = Pattern.compile("address: (unionfed\\.\\S+)")
                .matcher(Files.readString(CONTRACT))
                .results()
                .map(it -> it.group(1))
                .toList();

        assertThat(SuiteTopics.ALL).containsExactlyInAnyOrderElementsOf(published);
    }
}
