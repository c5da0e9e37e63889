package org.unionfed.plan.reading.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineTests {

    @Test
    void bringsWidthScriptSpacesAndDashesToOneForm() {
        assertThat(Line.of(1, "１．學校工會　計劃：２０１２～2013").key()).isEqualTo("1.学校工会 计划:2012-2013");
    }

    @Test
    void cutsResultsOutOfTheSourceAsItWas() {
        Line line = Line.of(1, "長沙中學(xué)工會");

        assertThat(line.key()).isEqualTo("长沙中学工会");
        assertThat(line.source(0, 4)).isEqualTo("長沙中學(xué)");
    }

    @Test
    void takesLettersInTheDigitsOfYearsAndMonthsForDigits() {
        assertThat(Line.of(1, "二OO九年").key()).isEqualTo("二〇〇九年");
        assertThat(Line.of(1, "2O13年 l月 1O月 l2月").key()).isEqualTo("2013年 1月 10月 12月");
    }

    @Test
    void keepsLettersThatStandForThemselves() {
        assertThat(Line.of(1, "OK 卡拉OK大赛 H2O All月").key()).isEqualTo("OK 卡拉OK大赛 H2O All月");
    }

    @Test
    void knowsSmallForms() {
        assertThat(Line.of(1, "座谈﹔慰问﹑茶会﹕").key()).isEqualTo("座谈;慰问、茶会:");
    }

    @Test
    void keepsBracketsThatAreNoReading() {
        assertThat(Line.of(1, "唱歌(ok)").key()).isEqualTo("唱歌(ok)");
    }

    @Test
    void joinsPiecesThatAPageCutApart() {
        Line joined = Line.of(1, "政治理论和工").joinedWith(Line.of(2, "2、会业务"), 2);

        assertThat(joined.key()).isEqualTo("政治理论和工会业务");
        assertThat(joined.source(0, joined.key().length())).isEqualTo("政治理论和工会业务");
    }

    @Test
    void takesTabsForCellsOnlyBetweenWords() {
        assertThat(Line.of(1, "1月\t植树").cellKey()).isEqualTo("1月|植树");
        assertThat(Line.of(1, "\t植树").hasInnerTab()).isFalse();
    }
}
