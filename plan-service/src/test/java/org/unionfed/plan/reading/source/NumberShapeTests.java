package org.unionfed.plan.reading.source;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumberShapeTests {

    @Test
    void writesChineseNumbersAcrossTheTens() {
        assertThat(NumberShape.CHINESE.write(9)).isEqualTo("九");
        assertThat(NumberShape.CHINESE.write(10)).isEqualTo("十");
        assertThat(NumberShape.CHINESE.write(11)).isEqualTo("十一");
        assertThat(NumberShape.CHINESE.write(20)).isEqualTo("二十");
        assertThat(NumberShape.CHINESE.write(21)).isEqualTo("二十一");
        assertThat(NumberShape.CHINESE.write(100)).isEqualTo("100");
    }

    @Test
    void leavesTheRingsWhereUnicodeHasNoMore() {
        assertThat(NumberShape.CIRCLED.write(20)).isEqualTo("⑳");
        assertThat(NumberShape.CIRCLED.write(21)).isEqualTo("(21)");
    }

    @Test
    void writesRomanNumbersAndRoundsOfStems() {
        assertThat(NumberShape.UPPER_ROMAN.write(14)).isEqualTo("XIV");
        assertThat(NumberShape.LOWER_ROMAN.write(4)).isEqualTo("iv");
        assertThat(NumberShape.STEMS.write(11)).isEqualTo("甲");
    }

    @Test
    void takesUnknownNamesAndCodesForDecimal() {
        assertThat(NumberShape.named("hebrew1")).isEqualTo(NumberShape.DECIMAL);
        assertThat(NumberShape.coded(99)).isEqualTo(NumberShape.DECIMAL);
        assertThat(NumberShape.coded(39)).isEqualTo(NumberShape.CHINESE);
    }
}
