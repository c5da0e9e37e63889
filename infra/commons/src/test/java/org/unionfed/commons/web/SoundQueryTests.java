package org.unionfed.commons.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.FieldError;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

class SoundQueryTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a", "a=", "a=b&c=%E5%B7%A5", "a=%2500", "search=1+2%26", "=b", "&&", "a=b=c"})
    void isReadToItsEnd(@Nullable String query) {
        assertThatCode(() -> SoundQuery.require(query)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "%ff", "%C3%28", "%", "%1", "%zz", "%+1", "%ED%A0%80", "%EF%BF%BF", "%1b"})
    void isRefusedForTheParameterAtFault(String value) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> SoundQuery.require("year=2031&search=" + value + "&x=y"))
                .satisfies(it -> org.assertj.core.api.Assertions.assertThat(it.properties())
                        .contains(entry("errors", List.of(new FieldError("search", "FORBIDDEN_CHARACTER")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00=a", "a%ff=b", "%"})
    void isRefusedAsAWholeWhereANameIsAtFault(String query) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> SoundQuery.require(query))
                .withMessage("MALFORMED_REQUEST");
    }
}
