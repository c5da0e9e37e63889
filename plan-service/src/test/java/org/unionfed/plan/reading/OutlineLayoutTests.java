package org.unionfed.plan.reading;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
