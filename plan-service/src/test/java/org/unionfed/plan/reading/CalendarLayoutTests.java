package org.unionfed.plan.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionfed.plan.reading.calendar.Item;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarLayoutTests {

    private static final String TITLE = "青石中学工会2014年工作计划\n";
    private static final List<Integer> ALL_YEAR =
            IntStream.rangeClosed(1, 12).boxed().toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "十月 （1）登山（2）赏菊",
                "十月（1）登山；（2）赏菊。",
                "十月 ①登山②赏菊",
                "十月①登山②赏菊",
                "十月 1. 登山 2. 赏菊",
                "十月1、登山2、赏菊",
                "十月份工作（1）登山（2）赏菊"
            })
    void readsNumberedItemsBehindTheirMonth(String line) {
        assertThat(Plans.items(Plans.read(TITLE + line + "\n十一月：球赛\n"), 10)).containsExactly("登山", "赏菊");
    }

    @Test
    void stillReadsDaysInBracketsBehindAWeek() {
        assertThat(Plans.read(TITLE + "第1周（2—8日）登山\n第2周（9—15日）赏菊\n").calendar())
                .extracting(it -> it.items().get(0).text())
                .containsExactly("登山", "赏菊");
    }

    @ParameterizedTest
    @ValueSource(strings = {"全年工作", "常年工作：", "每月", "全年性工作", "【全年】"})
    void opensAnAllYearEntryBehindTheMonths(String heading) {
        PlanDocument plan = Plans.read(TITLE + "三月\n● 植树\n四月\n● 踏青\n" + heading + "\n● 探望病人\n● 整理资料\n");

        assertThat(Plans.items(plan, 4)).containsExactly("踏青");
        assertThat(items(plan, ALL_YEAR)).containsExactly("探望病人", "整理资料");
    }

    @Test
    void opensTheSecondHalfOfTheYearBehindTheMonths() {
        PlanDocument plan = Plans.read(TITLE + "三月\n● 植树\n四月\n● 踏青\n下半年工作\n● 旅游\n");

        assertThat(items(plan, List.of(7, 8, 9, 10, 11, 12))).containsExactly("旅游");
    }

    @Test
    void opensNoEntryForTheCaptionOfTheMonths() {
        PlanDocument plan = Plans.read(TITLE + "每月工作安排\n三月\n● 植树\n四月\n● 踏青\n");

        assertThat(plan.calendar()).hasSize(2);
    }

    @Test
    void readsColumnsSetApartBySpaces() {
        PlanDocument plan = Plans.read(TITLE + "周次   时间   工作内容\n第1周  9月1日—9月5日  迎新；例会\n第2周  9月8日—9月12日  登山\n");

        assertThat(plan.calendar()).extracting(CalendarEntry::weeks).containsExactly(List.of(1), List.of(2));
        assertThat(texts(plan)).containsExactly("迎新", "例会", "登山");
    }

    @Test
    void leavesOutWhoIsResponsibleInColumnsSetApartBySpaces() {
        PlanDocument plan =
                Plans.read(TITLE + "月份   周次   日期   内容   负责人\n九月  1  9.1-9.5  迎新  王林\n九月  2  9.8-9.12  登山  李强\n");

        assertThat(texts(plan)).containsExactly("迎新", "登山");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第1周 9月1日—9月5日 迎新\n第2周 9月8日—9月12日 登山\n",
                "第1周  9.1—9.5  迎新\n第2周  9.8—9.12  登山\n",
                "| 周次 | 起止日期 | 内容 |\n| 1 | 9月1日-5日 | 迎新 |\n| 2 | 9/8-9/12 | 登山 |\n",
                "周次\t内容\t起止时间\n第一周\t迎新\t9.1-9.5\n第二周\t登山\t9.8-9.12\n",
                "周次\t活动时间安排\t内容\n第一周\t9月1日至5日\t迎新\n第二周\t9月8日至12日\t登山\n"
            })
    void takesNoRangeOfDaysForAnItem(String table) {
        assertThat(texts(Plans.read(TITLE + table))).containsExactly("迎新", "登山");
    }

    @Test
    void keepsRowsWithoutAMonthBelowTheMonthAboveThem() {
        PlanDocument plan = Plans.read(TITLE + "月份\t起止日期\t内容\n九月\t9.1-9.10\t迎新\n\t9.11-9.20\t登山\n十月\t10.1-10.7\t赏菊\n");

        assertThat(Plans.items(plan, 9)).containsExactly("迎新", "登山");
    }

    @ParameterizedTest
    @CsvSource({
        "5月1日前：探望病人, 5月1日前",
        "5月1日左右：探望病人, 5月1日左右",
        "5月1日之前探望病人, 5月1日之前",
        "5月中旬前：探望病人, 5月中旬前",
        "5月底以前：探望病人, 5月底以前",
        "5月起：探望病人, 5月起",
        "5月4日期间：探望病人, 5月4日期间"
    })
    void takesBeforeAndAfterForPartOfTheDate(String line, String marker) {
        PlanDocument plan = Plans.read(TITLE + "3月8日：座谈\n4月5日前：扫墓\n" + line + "\n6月：总结\n");

        assertThat(Plans.items(plan, 5)).containsExactly("探望病人");
        assertThat(plan.calendar().get(2).marker()).isEqualTo(marker);
    }

    @Test
    void leavesWordsThatOnlyBeginWithBeforeOrAfterInTheItem() {
        PlanDocument plan = Plans.read(TITLE + "3月8日前往敬老院\n4月后勤培训\n5月4日歌咏\n6月总结\n");

        assertThat(Plans.items(plan, 3)).containsExactly("前往敬老院");
        assertThat(Plans.items(plan, 4)).containsExactly("后勤培训");
    }

    @Test
    void takesABreakInACellForTheEndOfAnItem() {
        PlanDocument plan =
                Plans.read(TITLE + "| 月份 | 内容 |\n|---|---|\n| 3月 | 植树<br>座谈<br/>读书 |\n| 4月 | 1. 踏青<BR />2. 例会 |\n");

        assertThat(Plans.items(plan, 3)).containsExactly("植树", "座谈", "读书");
        assertThat(Plans.items(plan, 4)).containsExactly("踏青", "例会");
    }

    @Test
    void endsTheLastMonthAtAListOfWorkWithoutAMonth() {
        PlanDocument plan = Plans.read(TITLE + "三月\n● 植树\n四月\n● 踏青\n日常工作\n● 探望病人\n");

        assertThat(texts(plan)).containsExactly("植树", "踏青");
        assertThat(texts(Plans.read(TITLE + "三月\n植树\n日常工作\n四月\n踏青\n"))).containsExactly("植树", "日常工作", "踏青");
    }

    @Test
    void goesOnWithItemsBehindASemicolonAtTheEndOfALine() {
        PlanDocument plan = Plans.read(TITLE + "一、安排\n1、3月：植树；\n踏青。\n2、4月：歌咏。\n3、5月：登山\n");

        assertThat(Plans.items(plan, 3)).containsExactly("植树", "踏青");
    }

    private static List<String> items(PlanDocument plan, List<Integer> months) {
        return plan.calendar().stream()
                .filter(it -> months.equals(it.months()))
                .flatMap(it -> it.items().stream())
                .map(Item::text)
                .toList();
    }

    private static List<String> texts(PlanDocument plan) {
        return plan.calendar().stream()
                .flatMap(it -> it.items().stream())
                .map(Item::text)
                .toList();
    }
}
