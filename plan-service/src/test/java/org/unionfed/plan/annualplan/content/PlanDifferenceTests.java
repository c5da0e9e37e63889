package org.unionfed.plan.annualplan.content;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.plan.annualplan.content.PlanDifference.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlanDifferenceTests {

    private final PlanItem visit = item("春节慰问", 1);
    private final PlanItem match = item("教工篮球赛", 5);
    private final PlanSection child = section("服务职工", 2, List.of());
    private final PlanSection work = section("主要工作", 1, List.of(child));
    private final PlanContent before = new PlanContent("工作计划", List.of(work), List.of(visit, match));

    @Test
    void findsNothingBetweenEquals() {
        assertThat(PlanDifference.between(before, before).size()).isZero();
    }

    @Test
    void tellsAnEditedItemFromANewOne() {
        PlanItem moved =
                new PlanItem(match.itemId(), List.of(6), null, match.text(), null, null, null, List.of(), null);
        PlanItem fresh = item("金秋助学", 9);
        PlanDifference found =
                PlanDifference.between(before, new PlanContent("工作计划", List.of(work), List.of(moved, fresh)));

        assertThat(found.items())
                .extracting(PlanDifference.ItemChange::kind)
                .containsExactly(Kind.CHANGED, Kind.ADDED, Kind.REMOVED);
        assertThat(found.items().get(0).before()).isEqualTo(match);
        assertThat(found.items().get(0).after()).isEqualTo(moved);
        assertThat(found.items().get(2).before()).isEqualTo(visit);
    }

    @Test
    void countsAChangedChildAndNotItsParent() {
        PlanSection edited = new PlanSection(child.sectionId(), null, 2, "服务教职工", "", List.of());
        PlanSection parent = new PlanSection(work.sectionId(), null, 1, work.heading(), "", List.of(edited));
        PlanDifference found = PlanDifference.between(before, new PlanContent("工作计划", List.of(parent), before.items()));

        assertThat(found.sections())
                .singleElement()
                .satisfies(it -> assertThat(it.sectionId()).isEqualTo(child.sectionId()));
    }

    @Test
    void showsBothTitles() {
        PlanDifference found =
                PlanDifference.between(before, new PlanContent("新计划", before.sections(), before.items()));

        assertThat(found.title()).isEqualTo(new PlanDifference.TitleChange("工作计划", "新计划"));
        assertThat(found.size()).isEqualTo(1);
    }

    @Test
    void refusesAnIdThatStandsTwice() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> new PlanContent("工作计划", List.of(), List.of(visit, visit)))
                .extracting(BusinessException::code)
                .isEqualTo(ContentError.SAME_ID_TWICE);
    }

    @Test
    void knowsTwelveMonthsAndNoOther() {
        assertThat(item("年终总结", 12).months()).containsExactly(12);
        assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> item("年终总结", 13));
        assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> item("年终总结", 0));
    }

    private static PlanItem item(String text, int month) {
        return new PlanItem(UUID.randomUUID(), List.of(month), null, text, null, null, null, List.of(), null);
    }

    private static PlanSection section(String heading, int level, List<PlanSection> children) {
        return new PlanSection(UUID.randomUUID(), null, level, heading, "", children);
    }
}
