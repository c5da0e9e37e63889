package org.unionfed.plan.reading;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsTests {

    private static final String TITLE = "青石中学工会2014年工作计划\n";

    @Test
    void areEmptyForAPlanWithoutDoubt() {
        assertThat(Plans.findings(TITLE + "一、思路\n二、措施\n3月：植树\n4月：歌咏\n")).isEmpty();
    }

    @Test
    void reportTextThatNoHeadingTakesUp() {
        PlanDocument plan = Plans.read(TITLE + "为丰富教职工的业余生活，增强学校的凝聚力，特制订本计划。\n一、学习\n二、活动\n");

        assertThat(plan.findings()).extracting(Finding::code).containsExactly(FindingCode.TEXT_OUTSIDE_SECTIONS);
        assertThat(plan.findings().get(0).line()).isEqualTo(2);
        assertThat(plan.findings().get(0).arguments()).containsExactly("1");
    }

    @Test
    void reportNoGapsInASchoolsOwnCalendar() {
        String weeks = "周次 | 备注\n第一周 | 开学\n第二周 |\n第三周 | 秋游\n";

        assertThat(Plans.findings("青石中学2014年秋季校历\n" + weeks)).containsExactly(FindingCode.NOT_A_PLAN);
        assertThat(Plans.findings("青石中学工会2014年秋季行事历\n" + weeks)).containsExactly(FindingCode.EMPTY_MONTH);
    }

    @Test
    void reportANumberThatRepeatsAndKeepBothHeadings() {
        PlanDocument plan = Plans.read(TITLE + "一、学习\n二、维权\n二、活动\n三、宣传\n");

        assertThat(plan.sections()).hasSize(4);
        assertThat(plan.findings()).extracting(Finding::code).containsExactly(FindingCode.DUPLICATE_NUMBER);
        assertThat(plan.findings().get(0).line()).isEqualTo(4);
    }

    @Test
    void reportANumberThatIsMissing() {
        Finding finding = Plans.read(TITLE + "一、学习\n三、活动\n").findings().get(0);

        assertThat(finding.code()).isEqualTo(FindingCode.LOST_NUMBER);
        assertThat(finding.arguments()).containsExactly("三、", "2");
    }

    @Test
    void reportNumbersThatRepeatOrAreMissingBelowAHeading() {
        Finding repeated = onlyFinding("1、读书会，每月一次。\n1、演讲赛，五月举行。\n2、歌咏赛，十月举行。\n");
        Finding missing = onlyFinding("1、读书会，每周一次。\n3、演讲赛，每年一次。\n");

        assertThat(repeated.code()).isEqualTo(FindingCode.DUPLICATE_NUMBER);
        assertThat(repeated.line()).isEqualTo(4);
        assertThat(missing.code()).isEqualTo(FindingCode.LOST_NUMBER);
        assertThat(missing.arguments()).containsExactly("3、", "2");
    }

    @Test
    void findNothingWhereNumbersBeginAnewOrStandInsideALine() {
        assertThat(Plans.findings(TITLE
                        + "一、学习\n1、读书会，每周一次。\n2、研讨会，每季一次。\n二、活动\n1、歌咏赛，每年一次。\n1）先选拔，再排练。\n"
                        + "2）后评奖，再表彰。\n2、棋赛，每年一次；3、球赛，每年一次。\n4、游园，每年一次。\n"
                        + "附：注意事项\n4、经费按规定使用。\n"))
                .isEmpty();
    }

    private static Finding onlyFinding(String paragraphs) {
        List<Finding> findings =
                Plans.read(TITLE + "一、学习\n" + paragraphs + "二、活动\n").findings();
        List<Finding> numbers = findings.stream()
                .filter(it -> it.code() != FindingCode.PROSE_DATE)
                .toList();
        assertThat(numbers).hasSize(1);
        return numbers.get(0);
    }

    @Test
    void reportAChangeOfNumberingStyle() {
        assertThat(Plans.findings(TITLE + "一、学习\n二.活动\n")).containsExactly(FindingCode.NUMBERING_STYLE_CHANGES);
    }

    @Test
    void reportAHeadingGluedToALine() {
        assertThat(Plans.findings(TITLE + "一、学习\n(一)读书\n每周一次。   (二)研讨\n")).contains(FindingCode.HEADING_GLUED);
    }

    @Test
    void reportAYearThatContradictsTheTitleButNotTheNextOne() {
        assertThat(Plans.findings(TITLE + "一、学习\n2011年的经验要发扬。\n")).contains(FindingCode.YEAR_CONFLICT);
        assertThat(Plans.findings(TITLE + "一、学习\n为2015年打好基础。\n")).doesNotContain(FindingCode.YEAR_CONFLICT);
    }

    @Test
    void reportAMaskedYearAndThatNoneIsKnown() {
        assertThat(Plans.findings("20xx年青石中学工会工作计划\n一、学习\n"))
                .contains(FindingCode.YEAR_MASKED, FindingCode.YEAR_MISSING);
    }

    @Test
    void reportASchoolCalledByAShortNameThatIsNotOurs() {
        assertThat(Plans.findings(TITLE + "一、学习\n弘扬柳师精神。\n")).contains(FindingCode.OTHER_SCHOOL_NAMED);
        assertThat(Plans.findings(TITLE + "一、学习\n弘扬教师精神。\n")).doesNotContain(FindingCode.OTHER_SCHOOL_NAMED);
    }

    @Test
    void reportThatNoSchoolIsNamed() {
        assertThat(Plans.findings("中学工会2014年工作计划\n一、学习\n")).containsExactly(FindingCode.SCHOOL_MISSING);
    }

    @Test
    void reportMonthsThatRepeatOrComeTooEarly() {
        assertThat(Plans.findings(TITLE + "3月：植树\n3月：歌咏\n")).contains(FindingCode.MONTH_REPEATED);
        assertThat(Plans.findings(TITLE + "4月：植树\n3月：歌咏\n")).contains(FindingCode.MONTHS_OUT_OF_ORDER);
    }

    @Test
    void doNotMindThatASemesterGoesOnInJanuary() {
        assertThat(Plans.findings("青石中学2014学年第一学期工会工作计划\n9月：迎新\n12月：评优\n1月：慰问\n"))
                .doesNotContain(FindingCode.MONTHS_OUT_OF_ORDER);
    }

    @Test
    void reportAMonthWithoutItems() {
        assertThat(Plans.findings(TITLE + "3月：植树\n4月：\n5月：歌咏\n")).containsExactly(FindingCode.EMPTY_MONTH);
    }

    @Test
    void reportAnEventOfTheNextYearOnlyInDecember() {
        assertThat(Plans.findings(TITLE + "11月：评优\n12月：春节团拜\n")).contains(FindingCode.NEXT_YEAR_EVENT);
        assertThat(Plans.findings(TITLE + "1月：春节团拜\n2月：培训\n")).doesNotContain(FindingCode.NEXT_YEAR_EVENT);
    }

    @Test
    void reportAMonthInProseAsACandidate() {
        Finding finding =
                Plans.read(TITLE + "一、学习\n1、读好书。今年4月，举行交流会。\n").findings().get(0);

        assertThat(finding.code()).isEqualTo(FindingCode.PROSE_DATE);
        assertThat(finding.arguments()).containsExactly("4", "举行交流会");
    }

    @Test
    void reportWhatWasLeftOutAndCut() {
        assertThat(Plans.findings("当前位置：首页 > 工会\n" + TITLE + "一、学习\n")).contains(FindingCode.BOILERPLATE_DROPPED);
        assertThat(Plans.findings(TITLE + "一、学习\n- 2 -\n二、活动\n")).contains(FindingCode.PAGE_NUMBER_DROPPED);
        assertThat(Plans.findings(TITLE + "一、学习\n组织全体教职工认真学习上级文件的精神并结合学校的实际开展好各项工作和活\n"))
                .contains(FindingCode.TEXT_TRUNCATED);
    }

    @Test
    void reportDamagedCharacters() {
        assertThat(Plans.findings("青石中學(xué)工會2014年工作計劃\n一、學(xué)習\n")).contains(FindingCode.MOJIBAKE);
    }

    @Test
    void reportSeveralPlansAndWhatIsNoPlan() {
        assertThat(Plans.findings("工会工作计划1\n一、学习\n二、活动\n工会工作计划2\n一、宣传\n二、维权\n")).contains(FindingCode.SEVERAL_PLANS);
        assertThat(Plans.findings("青石中学工会2014年工作总结\n一、学习\n")).contains(FindingCode.NOT_A_PLAN);
    }
}
