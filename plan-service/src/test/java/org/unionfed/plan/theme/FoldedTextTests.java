package org.unionfed.plan.theme;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedTextTests {

    @Test
    void foldsWidthCaseAndScript() {
        assertThat(FoldedText.of("ＫＴＶ歡慶婦女節")).isEqualTo("ktv欢庆妇女节");
        assertThat(FoldedText.of("校務公開、勞動競賽")).isEqualTo("校务公开、劳动竞赛");
        assertThat(FoldedText.of("聯誼、換屆、關懷、參觀、匯演、彙報、帳目")).isEqualTo("联谊、换届、关怀、参观、汇演、汇报、账目");
    }

    @Test
    void dropsWhatWritersPutInsideAWord() {
        assertThat(FoldedText.of("寒　假 “五·一” 五.一 五？一 “三﹒八”")).isEqualTo("寒假五一五一五一三八");
    }

    @Test
    void keepsWhatSeparatesClauses() {
        assertThat(FoldedText.of("运动，会演；总结。")).isEqualTo("运动,会演;总结。");
    }
}
