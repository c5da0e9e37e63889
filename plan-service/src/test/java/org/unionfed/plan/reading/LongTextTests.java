package org.unionfed.plan.reading;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Texts that repeat what the grammar looks for must not take more than linear time. */
class LongTextTests {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final int CHARACTERS = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一", "一、", "1、", "(", "“", "第", "十一月", "3月：", "3月、", "2012年", "。", "  ", "|", "20xx年", "#", "中学",
                "工会计划", "学(xué)", "1.1", "七、八", "-", "①", "★", "3月：“("
            })
    void takesOneLineOfRepetitions(String text) {
        assertThat(assertTimeoutPreemptively(
                        SOON,
                        () -> Plans.read("计划\n" + text.repeat(CHARACTERS / text.length()))
                                .lines()))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、学习\n",
                "3月：植树\n",
                "3月\n",
                "1、\n",
                "工会计划1\n",
                "|3月|植树|\n",
                "（一）\n",
                "附：\n",
                "x\n",
                "工会工作计划\n一、学习\n二、活动\n"
            })
    void takesManyLinesOfTheSame(String text) {
        int lines = (int) text.lines().count();
        assertThat(assertTimeoutPreemptively(
                        SOON, () -> Plans.read(text.repeat(9_000 / lines)).lines()))
                .hasSizeGreaterThan(8_000);
    }
}
