package org.unionfed.plan.reading;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionfed.plan.reading.calendar.Item;

import static org.assertj.core.api.Assertions.assertThat;

class OutlineLayoutTests {

    private static final String TITLE = "青石中学工会2014年工作计划\n";

    @Test
    void putsTraditionalFinancialNumeralsAboveChineseOnes() {
        List<Section> sections = Plans.read(TITLE + "壹、思想\n一、學習\n二、服務\n貳、工作\n一、民主\n參、領導\n一、分工\n肆、經費\n陸、其他要求\n")
                .sections();

        assertThat(sections).extracting(Section::heading).containsExactly("思想", "工作", "領導", "經費", "其他要求");
        assertThat(sections.get(0).children()).extracting(Section::heading).containsExactly("學習", "服務");
    }

    @Test
    void readsFinancialNumeralsSetOffByASpace() {
        assertThat(Plans.read(TITLE + "壹 思想\n认真学习。\n贰 工作\n一、民主\n叁 领导\n").sections())
                .extracting(Section::marker)
                .containsExactly("壹", "贰", "叁");
    }

    @Test
    void takesAHeadingAboveNumberedQuartersForOneOfItsLevel() {
        PlanDocument plan = Plans.read(
                TITLE + "1.思想\n认真学习。\n2.任务\n2.1 民主\n2.2 文体\n" + "3.安排\n3.1 一季度：座谈；踏青\n3.2 二季度：歌咏\n4.要求\n人人参加。\n");

        assertThat(plan.sections()).extracting(Section::heading).containsExactly("思想", "任务", "安排", "要求");
        assertThat(plan.sections().get(1).children())
                .extracting(Section::heading)
                .containsExactly("民主", "文体");
        assertThat(plan.calendar()).hasSize(2);
        assertThat(plan.calendar().get(1).items()).extracting(Item::text).containsExactly("歌咏");
    }

    @Test
    void countsItemsOnBelowAMonthInsteadOfEndingIt() {
        PlanDocument plan = Plans.read(TITLE + "1.思想\n认真学习。\n2.安排\n3月\n1.座谈\n2.踏青\n3.歌咏\n4月\n1.登山\n3.要求\n人人参加。\n");

        assertThat(Plans.items(plan, 3)).containsExactly("座谈", "踏青", "歌咏");
        assertThat(Plans.items(plan, 4)).containsExactly("登山");
    }

    @Test
    void readsANumberAboveOneYear() {
        assertThat(Plans.read(TITLE + "一、一年来的成绩\n很多。\n二、三年规划\n不少。\n").sections())
                .extracting(Section::marker)
                .startsWith("一、");
    }
}
