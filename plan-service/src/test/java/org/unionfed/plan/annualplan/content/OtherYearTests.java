package org.unionfed.plan.annualplan.content;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class OtherYearTests {

    @Test
    void takesDaysAlongUnlessTheyLieThereAlready() {
        assertThat(moved(item("2024-02-29", "2024-03-01")).items())
                .extracting(PlanItem::from, PlanItem::to)
                .containsExactly(tuple(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 1)));
        assertThat(moved(item("2025-03-06", null)).items().get(0).from()).isEqualTo(LocalDate.of(2025, 3, 6));
    }

    @Test
    void namesTheOtherYearInATitleThatNamesThisOne() {
        assertThat(titled("2024年工会工作计划")).isEqualTo("2025年工会工作计划");
        assertThat(titled("2024—2025学年工会工作计划")).isEqualTo("2025—2026学年工会工作计划");
        assertThat(titled("2025年工会工作计划")).isEqualTo("2025年工会工作计划");
        assertThat(titled("工会工作计划")).isEqualTo("工会工作计划");
    }

    private static String titled(String title) {
        return OtherYear.of(new PlanContent(title, List.of(), List.of()), 2024, 2025, PlanPeriod.calendarYear(2025))
                .title();
    }

    private static PlanContent moved(PlanItem item) {
        return OtherYear.of(new PlanContent("计划", List.of(), List.of(item)), 2024, 2025, PlanPeriod.calendarYear(2025));
    }

    private static PlanItem item(String from, @Nullable String to) {
        LocalDate last = to == null ? null : LocalDate.parse(to);
        return new PlanItem(
                UUID.randomUUID(), List.of(2), null, "座谈", null, LocalDate.parse(from), last, List.of(), null);
    }
}
