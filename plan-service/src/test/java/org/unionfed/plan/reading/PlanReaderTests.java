package org.unionfed.plan.reading;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionfed.plan.reading.calendar.Item;

import static org.assertj.core.api.Assertions.assertThat;

class PlanReaderTests {

    private static final String TITLE = "青石中学工会2014年工作计划\n";

    @Test
    void keepsTheWholeSourceWithItsLineNumbers() {
        PlanDocument plan = Plans.read(TITLE + "\n一、学习\n");

        assertThat(plan.lines()).extracting(SourceLine::number).containsExactly(1, 2, 3, 4);
        assertThat(plan.sections().get(0).line()).isEqualTo(3);
    }

    @Test
    void partsMarkerAndHeading() {
        Section section = Plans.read(TITLE + "一、 指导思想：\n以人为本。\n").sections().get(0);

        assertThat(section.marker()).isEqualTo("一、");
        assertThat(section.heading()).isEqualTo("指导思想");
        assertThat(section.level()).isEqualTo(1);
        assertThat(section.paragraphs()).extracting(Paragraph::text).containsExactly("以人为本。");
    }

    @Test
    void nestsHeadingsBelowEachOther() {
        Section section =
                Plans.read(TITLE + "一、工作\n（一）学习\n1、读书。\n（二）活动\n").sections().get(0);

        assertThat(section.children()).extracting(Section::heading).containsExactly("学习", "活动");
        assertThat(section.children().get(0).level()).isEqualTo(2);
        assertThat(section.children().get(0).paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("1、读书。");
    }

    @Test
    void neverReadsElevenAsOne() {
        PlanDocument plan = Plans.read(TITLE + "一月：慰问\n十一月：球赛\n十二月：总结\n");

        assertThat(Plans.items(plan, 1)).containsExactly("慰问");
        assertThat(Plans.items(plan, 11)).containsExactly("球赛");
        assertThat(Plans.items(plan, 12)).containsExactly("总结");
    }

    @Test
    void doesNotSplitAtTheDotOfAFestival() {
        assertThat(Plans.items(Plans.read(TITLE + "5月：庆“五.一”节。郊游\n6月：总结\n"), 5)).containsExactly("庆“五.一”节", "郊游");
    }

    @Test
    void opensNoMonthForADateInsideAnItem() {
        PlanDocument plan = Plans.read(TITLE + "3月\n1、体育节(3月6日—4月2日)\n2、4月1日前报名\n4月\n1、踏青\n");

        assertThat(Plans.items(plan, 3)).containsExactly("体育节(3月6日—4月2日)", "4月1日前报名");
        assertThat(Plans.items(plan, 4)).containsExactly("踏青");
    }

    @Test
    void leavesProseOutOfTheCalendar() {
        assertThat(Plans.read(TITLE + "一、学习\n今年3月开展读书月，5月总结。\n").calendar()).isEmpty();
    }

    @Test
    void mergesEntriesOfTheSameMonths() {
        List<CalendarEntry> calendar =
                Plans.read(TITLE + "4月上旬：检查\n4月下旬：运动会\n5月：歌咏\n").calendar();

        assertThat(calendar).hasSize(2);
        assertThat(calendar.get(0).items()).extracting(Item::text).containsExactly("检查", "运动会");
    }

    @Test
    void endsTheCalendarAtTheNextHeadingAndAtTheSignature() {
        PlanDocument plan = Plans.read(TITLE + "一、思路\n二、安排\n3月\n植树\n三、要求\n人人参加\n");

        assertThat(Plans.items(plan, 3)).containsExactly("植树");
        assertThat(plan.sections()).extracting(Section::heading).containsExactly("思路", "安排", "要求");
        assertThat(Plans.items(Plans.read(TITLE + "3月\n植树\n4月\n歌咏\n青石中学工会\n2014年2月\n"), 4))
                .containsExactly("歌咏");
    }

    @Test
    void takesListItemsInsideAMonthForItemsNotHeadings() {
        PlanDocument plan = Plans.read(TITLE + "3月\n一、植树\n二、歌咏\n4月\n一、球赛\n");

        assertThat(plan.sections()).isEmpty();
        assertThat(Plans.items(plan, 3)).containsExactly("植树", "歌咏");
    }

    @Test
    void knowsTheMonthsOfAFirstSemester() {
        Period period = Plans.read("青石中学2012—2013学年第一学期工会工作计划\n9月：迎新\n").period();

        assertThat(period).isEqualTo(new Period(PeriodKind.SEMESTER, YearMonth.of(2012, 8), YearMonth.of(2013, 1)));
        assertThat(period.yearOf(9)).hasValue(2012);
        assertThat(period.yearOf(1)).hasValue(2013);
    }

    @Test
    void knowsTheMonthsOfASecondSemester() {
        Period period = Plans.read("青石中学2012—2013学年第二学期工会工作计划\n3月：植树\n").period();

        assertThat(period.from()).isEqualTo(YearMonth.of(2013, 2));
        assertThat(period.yearOf(3)).hasValue(2013);
    }

    @Test
    void takesNoYearFromTheDayOfPublication() {
        PlanDocument plan = Plans.read("学校工会工作计划\n发布时间：2019-03-02 来源：网络\n一、学习\n");

        assertThat(plan.year()).isNull();
        assertThat(plan.period().yearOf(3)).isEmpty();
    }

    @Test
    void tellsKindsOfDocumentsApart() {
        assertThat(Plans.read("青石中学工会2014年工作总结\n一、学习\n").kind()).isEqualTo(DocumentKind.SUMMARY);
        assertThat(Plans.read("2014年春季校历\n第一周 | 报到\n").kind()).isEqualTo(DocumentKind.SCHOOL_CALENDAR);
        assertThat(Plans.read("今天天气很好\n我们去郊游。\n").kind()).isEqualTo(DocumentKind.UNKNOWN);
        assertThat(Plans.read(TITLE).kind()).isEqualTo(DocumentKind.PLAN);
    }

    @Test
    void countsWhatItRead() {
        Statistics statistics =
                Plans.read(TITLE + "\n一、活动\n3月：植树；歌咏\n七、八月：疗养\n").statistics();

        assertThat(statistics.lines()).isEqualTo(4);
        assertThat(statistics.headings()).isEqualTo(1);
        assertThat(statistics.items()).isEqualTo(3);
        assertThat(statistics.monthsCovered()).isEqualTo(3);
        assertThat(statistics.meanConfidence()).isBetween(0.5, 1.0);
    }

    @Test
    void keepsItemsOfADatedListThatNameNoMonth() {
        PlanDocument plan = Plans.read(TITLE + "1、3月：植树\n2、书画比赛\n3、5月：歌咏\n");

        assertThat(plan.undatedItems()).extracting(Item::text).containsExactly("书画比赛");
        assertThat(Plans.items(plan, 5)).containsExactly("歌咏");
    }

    @Test
    void readsFurtherPlansOfTheSameFile() {
        PlanDocument plan = Plans.read("工会计划1\n一、学习\n二、活动\n工会计划2\n3月：植树\n4月：歌咏\n");

        assertThat(plan.title()).isEqualTo("工会计划1");
        assertThat(plan.additionalPlans()).hasSize(1);
        assertThat(Plans.items(plan.additionalPlans().get(0), 3)).containsExactly("植树");
    }
}
