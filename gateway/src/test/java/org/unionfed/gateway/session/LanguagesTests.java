package org.unionfed.gateway.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "zh-CN", "zh-TW,zh;q=0.9,en;q=0.8", "de", "fr,zh;q=0.5,en;q=0.4", "*", "???"})
    void isChineseUnlessEnglishIsPreferred(String wishes) {
        assertThat(Languages.of(wishes)).isEqualTo("zh-CN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB,en;q=0.9,zh;q=0.8", "de,en;q=0.5,zh;q=0.4"})
    void isEnglishWhereThatIsPreferred(String wishes) {
        assertThat(Languages.of(wishes)).isEqualTo("en");
    }

    @Test
    void isChineseWithoutAnyWish() {
        assertThat(Languages.of(null)).isEqualTo("zh-CN");
    }
}
