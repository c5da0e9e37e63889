package org.unionfed.commons.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

    private final Texts texts = new Texts("sample-texts", "more-texts");

    @Test
    void speakChineseAndEnglishToThoseWhoAskForIt() {
        assertThat(texts.of("greeting", Locale.CHINA, Map.of("name", "李"))).isEqualTo("你好，李！");
        assertThat(texts.of("greeting", Locale.UK, Map.of("name", "Li"))).isEqualTo("Hello Li!");
        assertThat(texts.of("greeting", Locale.FRENCH, Map.of("name", "Li"))).isEqualTo("你好，Li！");
        assertThat(texts.of("only", Locale.ENGLISH)).isEqualTo("中文");
    }

    @Test
    void fillPlacesPlainly() {
        assertThat(texts.of("years", Locale.CHINA, List.of(2026, 2027))).isEqualTo("2026年与2027年");
        assertThat(texts.of("same", Locale.CHINA, List.of("一"))).isEqualTo("一 一");
        assertThat(texts.of("quote", Locale.CHINA, List.of("$1 \\"))).isEqualTo("他说：“$1 \\”，it's");
    }

    @Test
    void takeNothingThatFillsAPlaceForAnother() {
        assertThat(texts.of("years", Locale.CHINA, List.of("{1}", "{0}"))).isEqualTo("{1}年与{0}年");
    }

    @Test
    void leaveAPlaceWithoutAValueEmpty() {
        assertThat(texts.of("years", Locale.CHINA, List.of(2026))).isEqualTo("2026年与年");
    }

    @Test
    void takeTheFirstBundleThatHasIt() {
        assertThat(texts.of("greeting", Locale.CHINA)).startsWith("你好");
        assertThat(texts.of("more", Locale.CHINA)).isEqualTo("更多");
    }

    @Test
    void showTheKeyOfWhatNobodyHasWritten() {
        assertThat(texts.find("missing", Locale.CHINA)).isNull();
        assertThat(texts.of("missing", Locale.CHINA)).isEqualTo("missing");
    }
}
