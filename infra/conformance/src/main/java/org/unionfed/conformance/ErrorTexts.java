package org.unionfed.conformance;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.unionfed.commons.error.ErrorCode;

/** The refusals of a service and the texts it has for them. */
final class ErrorTexts {

    static final List<String> BUNDLES = List.of("errors.properties", "errors_en.properties");

    private ErrorTexts() {}

    static List<String> codesOf(ConformingService service) {
        return service.code().stream()
                .filter(it -> it.isEnum() && it.isAssignableTo(ErrorCode.class))
                .map(JavaClass::reflect)
                .flatMap(it -> Arrays.stream(it.getEnumConstants()))
                .map(it -> ((ErrorCode) it).name())
                .toList();
    }

    static Set<String> explained(String bundle) {
        var texts = new Properties();
        try (var reader =
                new InputStreamReader(new ClassPathResource(bundle).getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return texts.stringPropertyNames();
    }
}
