package org.unionfed.plan.annualplan.content;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class YearAfterTests {

    private static final PlanItem ITEM = new PlanItem(
            UUID.randomUUID(),
            List.of(3, 4),
            List.of(5),
            "三八节健步走",
            "女工委",
            LocalDate.of(2026, 3, 6),
            LocalDate.of(2026, 3, 8),
            List.of("women"),
            17);
    private static final PlanSection SECTION = new PlanSection(
            UUID.randomUUID(),
            "一、",
            1,
            "主要工作",
            "2026年做好服务。",
            List.of(new PlanSection(UUID.randomUUID(), null, 2, "送温暖", "", List.of())));

    @Test
    void keepsWhatIsDoneWhenAndByWhomButNoDays() {
        ContentDraft draft = YearAfter.of(new PlanContent("计划", List.of(), List.of(ITEM)));

        assertThat(draft.items())
                .containsExactly(new ItemDraft(
                        null, List.of(3, 4), List.of(5), "三八节健步走", "女工委", null, null, List.of("women"), null));
    }

    @Test
    void keepsTheTextByItsHeadingsAsNewSections() {
        ContentDraft draft = YearAfter.of(new PlanContent("计划", List.of(SECTION), List.of()));

        assertThat(draft.sections())
                .containsExactly(new SectionDraft(
                        null, "一、", "主要工作", "2026年做好服务。", List.of(new SectionDraft(null, null, "送温暖", "", List.of()))));
    }

    @Test
    void countsTheYearsOfTheTitleOnAndNoOtherNumbers() {
        assertThat(titleAfter("2026年工会工作计划")).isEqualTo("2027年工会工作计划");
        assertThat(titleAfter("2025—2026学年第1学期计划")).isEqualTo("2026—2027学年第1学期计划");
        assertThat(titleAfter("文号120261号 1998年 20266")).isEqualTo("文号120261号 1998年 20266");
        assertThat(titleAfter("工会工作计划")).isEqualTo("工会工作计划");
    }

    private static String titleAfter(String title) {
        return YearAfter.of(new PlanContent(title, List.of(), List.of())).title();
    }
}
