package org.unionfed.commons.web;

import jakarta.validation.Validation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValidationMessagesTests {

    private record Name(
            @OneLine @Visible @Pattern(regexp = "[a-z \n]*") @Size(max = 3)
            String text) {}

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 'a\nb', 须写在一行内",
        "zh-CN, '  ', 不能为空",
        "zh-CN, A, 格式不正确",
        "zh-CN, abcd, 长度或个数须为0至3",
        "en, 'a\nb', must be on one line",
        "en, A, has an invalid format",
        "en, abcd, must have 0 to 3 characters or entries"
    })
    void sayWhatIsWrongInWordsForPeople(String language, String text, String message) {
        var configuration = Validation.byProvider(HibernateValidator.class).configure();
        try (var factory =
                configuration.defaultLocale(Locale.forLanguageTag(language)).buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Name(text)))
                    .singleElement()
                    .satisfies(it -> assertThat(it.getMessage()).isEqualTo(message));
        }
    }
}
