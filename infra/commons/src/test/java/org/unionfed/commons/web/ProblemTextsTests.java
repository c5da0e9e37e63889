package org.unionfed.commons.web;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionfed.commons.error.CommonError;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTextsTests {

    private final ProblemTexts texts = new ProblemTexts();

    @ParameterizedTest
    @EnumSource
    void everyCodeHasBothTexts(CommonError code) {
        assertBothTexts(code.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INTERNAL_ERROR",
                "field.REQUIRED",
                "field.WRONG_TYPE",
                "field.UNKNOWN_FIELD",
                "field.INVALID_CURSOR",
                "field.OUT_OF_RANGE",
                "field.INVALID_KEY",
                "field.FORBIDDEN_CHARACTER"
            })
    void everyTextOfOursIsThereInBothLanguages(String key) {
        assertBothTexts(key);
    }

    @Test
    void fillsPlacesPlainly() {
        assertThat(texts.of("field.OUT_OF_RANGE", List.of(1, 2026), Locale.ENGLISH))
                .isEqualTo("Must be between 1 and 2026");
    }

    @Test
    void fillsInTheWordOfAValueAndNotItsName() {
        assertThat(texts.of("value.Weather.RAIN", List.of(), Locale.ENGLISH)).isEqualTo("value.Weather.RAIN");
        assertThat(texts.of("field.OUT_OF_RANGE", List.of(Weather.RAIN, 2), Locale.ENGLISH))
                .isEqualTo("Must be between value.Weather.RAIN and 2");
    }

    @Test
    void speaksToPeopleOfNoHeaders() {
        for (CommonError code : CommonError.values()) {
            for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(texts.of(code.name(), List.of(), language)).doesNotContainPattern("[A-Z][a-z]+-[A-Z]");
            }
        }
    }

    private enum Weather {
        RAIN
    }

    @Test
    void showsACodeThatNobodyHasWordedAsItIs() {
        assertThat(texts.of("NOT_WORDED", List.of(), Locale.ENGLISH)).isEqualTo("NOT_WORDED");
    }

    private void assertBothTexts(String key) {
        String chinese = texts.find(key, List.of(), Locale.SIMPLIFIED_CHINESE);
        String english = texts.find(key, List.of(), Locale.ENGLISH);
        assertThat(chinese).isNotBlank().matches("(?s).*\\p{IsHan}.*");
        assertThat(english).isNotBlank().doesNotMatch("(?s).*\\p{IsHan}.*");
    }
}
