package org.unionfed.notification;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionfed.commons.error.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorTextsTests {

    @ParameterizedTest
    @ValueSource(strings = {"/errors.properties", "/errors_en.properties"})
    void everyRefusalOfThisServiceIsExplained(String bundle) throws IOException {
        assertThat(load(bundle).stringPropertyNames()).isEqualTo(codes());
    }

    private static Set<String> codes() {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.unionfed.notification");
        var codes = new TreeSet<String>();
        service.stream()
                .filter(it -> it.isEnum() && it.isAssignableTo(ErrorCode.class))
                .map(JavaClass::reflect)
                .flatMap(it -> Arrays.stream(it.getEnumConstants()))
                .forEach(it -> codes.add(((ErrorCode) it).name()));
        return codes;
    }

    private static Properties load(String resource) throws IOException {
        var properties = new Properties();
        try (InputStream content = ErrorTextsTests.class.getResourceAsStream(resource)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(content, resource), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
