package org.unionfed.plan.reading.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeGrammarTests {

    @ParameterizedTest
    @CsvSource({
        "1月, 1",
        "一月, 1",
        "元月, 1",
        "一月份, 1",
        "三月份：, 3",
        "十一月, 11",
        "十二月, 12",
        "十月, 10",
        "１２月, 12",
        "7月—8月, 7 8",
        "七、八月份, 7 8",
        "七八月, 7 8",
        "1———2月, 1 2",
        "9-12月, 9 10 11 12",
        "9月至10月, 9 10",
        "11月-次年1月, 11 12 1",
        "十一、十二月, 11 12",
        "4月上旬, 4",
        "4月下旬, 4",
        "3月6日—30日, 3",
        "3月27日?4月2日, 3 4",
        "2012年3月, 3",
        "20xx年元月, 1",
        "二○一五年六月, 6",
        "2012年9月—2013年1月, 9 10 11 12 1",
        "第二季度, 4 5 6",
        "一季度, 1 2 3",
        "上半年, 1 2 3 4 5 6",
        "下半年, 7 8 9 10 11 12",
        "3 月, 3",
        "十 一 月 份, 11",
        "今年4月, 4",
        "【三月】, 3",
        "（3月）, 3",
        "全年, 1 2 3 4 5 6 7 8 9 10 11 12",
        "2、3月, 2 3",
        "二月和三月, 2 3"
    })
    void readsMonths(String text, String months) {
        List<Integer> expected =
                Arrays.stream(months.split(" ")).map(Integer::valueOf).toList();

        TimeMark mark = at(text, 0);

        assertThat(mark).isNotNull();
        assertThat(mark.months()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"第一周, 1", "第1-2周, 1 2", "第二十周, 20", "第3周—第5周, 3 4 5", "第一、二周, 1 2", "1-2周, 1 2", "第十一教学周, 11"})
    void readsWeeks(String text, String weeks) {
        List<Integer> expected =
                Arrays.stream(weeks.split(" ")).map(Integer::valueOf).toList();

        TimeMark mark = at(text, 0);

        assertThat(mark).isNotNull();
        assertThat(mark.isWeek()).isTrue();
        assertThat(mark.weeks()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13月", "0月", "三个月", "月份", "一、棋类比赛", "30周年", "三周", "第一学期", "2012年", "月日（周一）", "五一节", "十一假期"})
    void leavesAloneWhatIsNoTime(String text) {
        assertThat(at(text, 0)).isNull();
    }

    @Test
    void doesNotBeginInTheMiddleOfANumber() {
        assertThat(at("十一月", 1)).isNull();
        assertThat(at("11月", 1)).isNull();
        assertThat(at("到1月", 1)).isNotNull();
    }

    @Test
    void knowsADayFromAPartOfAMonth() {
        assertThat(at("3月8日", 0)).extracting(TimeMark::dated).isEqualTo(true);
        assertThat(at("3月中旬", 0)).extracting(TimeMark::dated).isEqualTo(false);
    }

    @Test
    void doesNotTakeTheBeginningOfAWordForAPartOfAMonth() {
        assertThat(at("三月中学", 0)).extracting(TimeMark::end).isEqualTo(2);
        assertThat(at("三月中：", 0)).extracting(TimeMark::end).isEqualTo(3);
    }

    private static @Nullable TimeMark at(String text, int place) {
        return TimeGrammar.at(Line.of(1, text).key(), place);
    }
}
