package org.unionfed.plan.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionfed.plan.reading.text.Line;

import static org.assertj.core.api.Assertions.assertThat;

class PageNumbersTests {

    private static final String PAGE = "组织教职工学习".repeat(10);

    @Test
    void joinsPagesThatBeginInTheMiddleOfAWord() {
        PageNumbers pages = PageNumbers.takeOut(lines("1、" + PAGE + "业", "2、务知识" + PAGE, "3、完成。"));

        assertThat(pages.lines()).hasSize(1);
        assertThat(pages.lines().get(0).key()).isEqualTo(PAGE + "业务知识" + PAGE + "完成。");
        assertThat(pages.dropped()).hasSize(3);
    }

    @Test
    void leavesAListOfFinishedSentencesAlone() {
        List<Line> list = lines("1、" + PAGE + "。", "2、" + PAGE + "。", "3、完成。");

        assertThat(PageNumbers.takeOut(list).lines()).isEqualTo(list);
    }

    @Test
    void dropsNumbersThatStandAlone() {
        assertThat(PageNumbers.takeOut(lines("一、学习", "- 1 -", "第 2 页 共 4 页", "3/12", "二、活动"))
                        .lines())
                .extracting(Line::key)
                .containsExactly("一、学习", "二、活动");
    }

    @Test
    void keepsNumbersThatMayBeContent() {
        assertThat(PageNumbers.takeOut(lines("12", "3月", "1")).dropped()).isEmpty();
    }

    private static List<Line> lines(String... texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(Line.of(lines.size() + 1, text));
        }
        return lines;
    }
}
