package org.unionfed.plan;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionfed.commons.error.ErrorCode;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.school.SchoolState;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorTextsTests {

    @ParameterizedTest
    @ValueSource(strings = {"/errors.properties", "/errors_en.properties"})
    void everyCodeHasATextInBothLanguages(String bundle) throws IOException {
        List<String> codes = codes().map(ErrorCode::name).toList();

        assertThat(codes).isNotEmpty().doesNotHaveDuplicates();
        assertThat(textsOf(bundle).stringPropertyNames()).containsAll(codes);
    }

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

    private static Stream<ErrorCode> codes() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackagesOf(PlanServiceApplication.class).stream()
                        .filter(it -> it.isEnum() && it.isAssignableTo(ErrorCode.class))
                        .map(JavaClass::reflect)
                        .flatMap(it -> Arrays.stream(it.getEnumConstants()))
                        .map(ErrorCode.class::cast);
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
