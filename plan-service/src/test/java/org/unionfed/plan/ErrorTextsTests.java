package org.unionfed.plan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.school.SchoolState;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorTextsTests {

    /** They are filled into texts for people, who are not to read the names of our states. */
    @ParameterizedTest
    @ValueSource(strings = {"/errors.properties", "/errors_en.properties"})
    void everyStateHasAWordInBothLanguages(String bundle) throws IOException {
        Set<String> texts = textsOf(bundle).stringPropertyNames();

        assertThat(PlanState.values()).allMatch(it -> texts.contains(wordOf(it)));
        assertThat(SchoolState.values()).allMatch(it -> texts.contains(wordOf(it)));
    }

    private static String wordOf(Enum<?> value) {
        return "value.%s.%s".formatted(value.getDeclaringClass().getSimpleName(), value.name());
    }

    private static Properties textsOf(String bundle) throws IOException {
        var texts = new Properties();
        var stream = Objects.requireNonNull(ErrorTextsTests.class.getResourceAsStream(bundle));
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
