package org.unionfed.plan.reading;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionfed.plan.reading.calendar.Item;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryAndPlanTests {

    private static final String TITLE = "青石中学工会2013年总结及2014年计划\n";
    private static final String PAST = "3月：召开了座谈会\n5月：举行了歌咏比赛\n9月：登山\n";
    private static final String AHEAD = "3月：植树\n6月：郊游\n";

    @Test
    void leavesOutTheMonthsBelowTheHeadingOfTheSummary() {
        assertOnlyPlanned(TITLE + "第一部分 2013年总结\n一、成绩\n" + PAST + "第二部分 2014年计划\n一、活动\n" + AHEAD);
        assertOnlyPlanned(TITLE + "一、2013年工作回顾\n" + PAST + "二、2014年工作安排\n" + AHEAD);
    }

    @Test
    void keepsBothPartsInOneDocumentWhenTheirHeadingsCarryNoNumber() {
        PlanDocument plan = Plans.read(TITLE + "2013年工作总结\n一、民主\n二、文体\n" + PAST + "2014年工作计划\n一、思路\n二、安排\n" + AHEAD);

        assertThat(plan.additionalPlans()).isEmpty();
        assertThat(items(plan)).containsExactly("植树", "郊游");
    }

    @Test
    void leavesOutAPastPartBelowATitleThatNamesOnlyThePlan() {
        assertOnlyPlanned("青石中学工会2014年计划\n一、2013年工作回顾\n" + PAST + "二、2014年工作安排\n" + AHEAD);
    }

    @Test
    void leavesOutMonthsThatTellOfThePastWhenNoHeadingDoes() {
        assertOnlyPlanned(TITLE + "一、已做的事\n3月：召开了座谈会\n5月\n举行了歌咏比赛\n二、要做的事\n" + AHEAD);
    }

    @Test
    void keepsSummariesThatAreThemselvesPlanned() {
        PlanDocument plan = Plans.read("青石中学工会2014年计划\n一、思想\n二、安排\n6月：为了解情况走访\n12月\n撰写年度工作总结\n评优\n制定明年计划\n");

        assertThat(items(plan)).containsExactly("为了解情况走访", "撰写年度工作总结", "评优", "制定明年计划");
    }

    @ParameterizedTest
    @CsvSource({
        "青石中学工会2013年总结及2014年计划, 2014",
        "青石中学工会2014年计划及2013年总结, 2014",
        "青石中学工会2013年总结和下一年计划, 2014",
        "青石中学工会2014年总结和计划, 2014"
    })
    void takesTheYearOfThePlan(String title, int year) {
        assertThat(Plans.read(title + "\n一、活动\n" + AHEAD).year()).isEqualTo(year);
    }

    private static void assertOnlyPlanned(String text) {
        assertThat(items(Plans.read(text))).containsExactly("植树", "郊游");
    }

    private static List<String> items(PlanDocument plan) {
        return plan.calendar().stream()
                .flatMap(it -> it.items().stream())
                .map(Item::text)
                .toList();
    }
}
