package org.unionfed.plan.reading.source;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocxTextTests {

    private final NumberedDocx docx = new NumberedDocx();

    @Test
    void writesOutAutomaticNumbersOfAllLevels() throws IOException {
        BigInteger list = docx.list("chineseCounting", "%1、", "chineseCountingThousand", "（%2）", "decimal", "%3．");
        docx.item(list, 0, "学习").item(list, 1, "读书").item(list, 2, "讨论").item(list, 2, "交流");
        docx.item(list, 1, "参观").item(list, 2, "路线").item(list, 0, "活动").item(list, 1, "球赛");

        assertThat(lines()).containsExactly("一、学习", "（一）读书", "1．讨论", "2．交流", "（二）参观", "1．路线", "二、活动", "（一）球赛");
    }

    @Test
    void beginsAnewWhereTheNumberingSaysSo() throws IOException {
        BigInteger list = docx.list("decimal", "%1、");
        BigInteger again = docx.restarted(list, 1);
        docx.item(list, 0, "植树").item(list, 0, "歌咏").item(again, 0, "球赛").item(again, 0, "登山");

        assertThat(lines()).containsExactly("1、植树", "2、歌咏", "1、球赛", "2、登山");
    }

    @Test
    void goesOnCountingAfterOtherText() throws IOException {
        BigInteger list = docx.list("japaneseCounting", "%1、");
        docx.item(list, 0, "学习").line("认真读书。").item(list, 0, "活动");

        assertThat(lines()).containsExactly("一、学习", "认真读书。", "二、活动");
    }

    @Test
    void numbersParagraphsThroughTheirStyle() throws IOException {
        docx.style("HeadingOne", docx.list("chineseCounting", "第%1章"), 0);
        docx.styled("HeadingOne", "总则").line("以人为本。").styled("HeadingOne", "活动");

        assertThat(lines()).containsExactly("第一章 总则", "以人为本。", "第二章 活动");
    }

    @Test
    void knowsManyShapesOfNumbers() throws IOException {
        for (String format :
                List.of("decimalEnclosedCircle", "ideographTraditional", "upperLetter", "decimalFullWidth")) {
            BigInteger list = docx.list(format, "%1");
            docx.item(list, 0, "学习").item(list, 0, "活动");
        }

        assertThat(lines()).containsExactly("① 学习", "② 活动", "甲 学习", "乙 活动", "A 学习", "B 活动", "１ 学习", "２ 活动");
    }

    @Test
    void writesTheNumbersOfUpperLevelsToo() throws IOException {
        BigInteger list = docx.list("decimal", "%1.", "decimal", "%1.%2");
        docx.item(list, 0, "学习")
                .item(list, 1, "读书")
                .item(list, 1, "研讨")
                .item(list, 0, "活动")
                .item(list, 1, "球赛");

        assertThat(lines()).containsExactly("1.学习", "1.1 读书", "1.2 研讨", "2.活动", "2.1 球赛");
    }

    @Test
    void givesEachTableRowALineAndKeepsCellParagraphsApart() throws IOException {
        docx.table(new String[] {"月份", "活动"}, new String[] {"3月", "植树\n歌咏"}, new String[] {"", "球赛"});

        assertThat(lines()).containsExactly("月份 | 活动", "3月 | 植树  歌咏", " | 球赛");
    }

    @Test
    void breaksLinesAtSoftBreaks() throws IOException {
        docx.broken("一、学习", "认真读书。");

        assertThat(lines()).containsExactly("一、学习", "认真读书。");
    }

    private List<String> lines() throws IOException {
        return new SourceReader(Limits.usual()).read("plan.docx", docx.bytes());
    }
}
