package org.unionfed.plan.reading.text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkerGrammarTests {

    @ParameterizedTest
    @CsvSource({
        "一、学习, CHINESE, 1",
        "十二、学习, CHINESE, 12",
        "二.学习, CHINESE, 2",
        "三．学习, CHINESE, 3",
        "一 学习, CHINESE, 1",
        "（一）学习, CHINESE_BRACKETS, 1",
        "(二) 学习, CHINESE_BRACKETS, 2",
        "㈢学习, CHINESE_BRACKETS, 3",
        "第一、学习, ORDINAL, 1",
        "第二章学习, CHAPTER, 2",
        "第三部分 学习, CHAPTER, 3",
        "第一节 学习, PART, 1",
        "1、学习, ARABIC, 1",
        "１．学习, ARABIC, 1",
        "2.学习, ARABIC, 2",
        "⒊学习, ARABIC, 3",
        "1.1学习, DECIMAL, 1",
        "(1)学习, ARABIC_BRACKETS, 1",
        "2)学习, ARABIC_BRACKETS, 2",
        "①学习, CIRCLED, 1",
        "⑷学习, ENCLOSED, 4",
        "[2]学习, ENCLOSED, 2",
        "A.学习, LETTER, 1",
        "●学习, BULLET, 0",
        "- 学习, BULLET, 0",
        "壹、学习, FORMAL, 1",
        "1 学习, ARABIC, 1"
    })
    void readsNumbering(String text, MarkerStyle style, int ordinal) {
        Marker marker = at(text);

        assertThat(marker).isNotNull();
        assertThat(marker.style()).isEqualTo(style);
        assertThat(marker.ordinal()).isEqualTo(ordinal);
        assertThat(text.substring(marker.end()).strip()).isEqualTo("学习");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五.一节", "一、二年级", "三、四等奖", "第一中学", "第一届运动会", "2.5万元", "4.3%增长", "1、2、3号楼", "2012年", "一次学习", "-学习",
                "一个中心", "3月", "40人"
            })
    void leavesAloneWhatOnlyLooksLikeIt(String text) {
        assertThat(at(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1.3月12日召开, ARABIC, 1, 3月12日召开",
        "2.11月份评选, ARABIC, 2, 11月份评选",
        "12.12月总结, ARABIC, 12, 12月总结",
        "1.2.3月8日慰问, DECIMAL, 2, 3月8日慰问",
        "1.13月慰问, DECIMAL, 13, 月慰问",
        "1.3个月, DECIMAL, 3, 个月"
    })
    void takesNoMonthForAPartOfTheNumber(String text, MarkerStyle style, int ordinal, String rest) {
        Marker marker = at(text);

        assertThat(marker).isNotNull();
        assertThat(marker.style()).isEqualTo(style);
        assertThat(marker.ordinal()).isEqualTo(ordinal);
        assertThat(text.substring(marker.end())).isEqualTo(rest);
    }

    @Test
    void followsOnlyTheNextNumberOfTheSameStyle() {
        Marker first = at("一、学习");

        assertThat(first).isNotNull();
        assertThat(at("二、活动")).isNotNull().matches(it -> it.follows(first));
        assertThat(at("三、活动")).isNotNull().matches(it -> !it.follows(first));
        assertThat(at("2、活动")).isNotNull().matches(it -> !it.follows(first));
    }

    private static @Nullable Marker at(String text) {
        return MarkerGrammar.at(Line.of(1, text).key(), 0);
    }
}
