package org.unionfed.plan.reading.layout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitleGrammarTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012年工会工作计划",
                "小学工会工作计划 【篇1】",
                "校工会2012年主要文、体活动工作计划",
                "工会活动安排表",
                "工会工作计划（草案）",
                "中学工会工作计划范文",
                "### 2024年幼儿园工会工作计划范文",
                "工会工作要点（2014-2015）"
            })
    void recognisesTitles(String text) {
        assertThat(TitleGrammar.isTitle(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"为搞好工会工作，特制定本计划", "小学工会工作计划。", "计划", "加强学习，制定计划", "清河县第三小学工会"})
    void leavesSentencesAndNamesAlone(String text) {
        assertThat(TitleGrammar.isTitle(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "中学工会工作计划2, 2",
        "小学工会工作计划 【篇1】, 1",
        "篇三：工会工作计划, 3",
        "工会工作计划 篇十二, 12",
        "工会工作计划范文（四）, 4",
        "工会工作计划2014, 0",
        "工会工作计划6篇, 0",
        "工会工作计划, 0",
        "【第二篇】工会计划, 2"
    })
    void readsTheNumberInACollection(String text, int index) {
        assertThat(TitleGrammar.index(text)).isEqualTo(index);
    }
}
