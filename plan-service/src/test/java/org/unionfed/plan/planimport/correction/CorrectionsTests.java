package org.unionfed.plan.planimport.correction;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.ErrorCode;
import org.unionfed.plan.planimport.correction.CorrectedFile.Settlement;
import org.unionfed.plan.reading.DocumentKind;
import org.unionfed.plan.reading.Period;
import org.unionfed.plan.reading.PeriodKind;
import org.unionfed.plan.reading.PlanDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionfed.plan.planimport.correction.CorrectionError.IMPORT_CORRECTION_BUILT_UPON;
import static org.unionfed.plan.planimport.correction.CorrectionError.IMPORT_CORRECTION_NOT_FOUND;
import static org.unionfed.plan.planimport.correction.CorrectionError.IMPORT_PART_NOT_FOUND;
import static org.unionfed.plan.planimport.correction.CorrectionError.IMPORT_TOO_MANY_CORRECTIONS;

class CorrectionsTests {

    private static final Instant NOW = Instant.parse("2026-02-01T08:00:00Z");

    private final UUID officer = UUID.randomUUID();
    private final PlanDocument reading = Readings.small();
    private int made;

    @Test
    void withoutAnyTheReadingStandsAsItIs() {
        CorrectedPlan plan = Corrections.none().appliedTo(reading).plan();

        assertThat(plan.title()).isEqualTo("工会计划");
        assertThat(texts(plan)).containsExactly("庆祝三八节", "召开教代会", "登山", "看望病号");
        assertThat(plan.undatedItems()).extracting(CorrectedItem::text).containsExactly("看望病号");
    }

    @Test
    void remembersWhoChangedWhatWhenAndFromWhat() {
        Corrections corrections = make(new HeadCorrection.SetTitle(" 新标题 "));

        assertThat(corrections.appliedTo(reading).plan().title()).isEqualTo("新标题");
        assertThat(corrections.made()).singleElement().satisfies(it -> {
            assertThat(it.before()).isEqualTo("工会计划");
            assertThat(it.by()).isEqualTo(officer);
            assertThat(it.at()).isEqualTo(NOW);
        });
    }

    @Test
    void aYearBringsItsMonthsAlong() {
        Period period = plan(new HeadCorrection.SetYear(2027)).period();

        assertThat(period.from()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(period.to()).isEqualTo(YearMonth.of(2027, 12));
    }

    @Test
    void aPeriodMovesWithItsYear() {
        var semester = new Period(PeriodKind.SEMESTER, YearMonth.of(2025, 9), YearMonth.of(2026, 1));

        Period moved = plan(new HeadCorrection.SetPeriod(semester), new HeadCorrection.SetYear(2027))
                .period();

        assertThat(moved).isEqualTo(new Period(PeriodKind.SEMESTER, YearMonth.of(2027, 9), YearMonth.of(2028, 1)));
    }

    @Test
    void theKindOfDocumentCanBePutRight() {
        assertThat(plan(new HeadCorrection.SetKind(DocumentKind.SUMMARY)).kind())
                .isEqualTo(DocumentKind.SUMMARY);
    }

    @Test
    void aHeadingKeepsWhatTheReaderSaid() {
        CorrectedSection changed =
                plan(new SectionCorrection.SetHeading("s2", "1.", "同心")).section("s2");

        assertThat(changed.marker()).isEqualTo("1.");
        assertThat(changed.heading()).isEqualTo("同心");
        assertThat(changed.readHeading()).isEqualTo("凝聚人心");
    }

    @Test
    void aSectionGoesWithAllBelowIt() {
        CorrectedPlan plan = plan(new SectionCorrection.RemoveSection("s1"));

        assertThat(plan.sections()).extracting(CorrectedSection::id).containsExactly("s3");
    }

    @Test
    void anItemKeepsWhatTheReaderSaid() {
        CorrectedItem changed =
                plan(new ItemCorrection.SetItemText("i3", "秋季登山")).item("i3");

        assertThat(changed.text()).isEqualTo("秋季登山");
        assertThat(changed.read()).isEqualTo(new CorrectedItem.Read("登山", List.of(5)));
    }

    @Test
    void anItemMovesIntoAMonthThatWasNotThere() {
        CorrectedPlan plan = plan(new ItemCorrection.MoveItem("i2", List.of(4)));

        assertThat(plan.entries())
                .extracting(CorrectedEntry::monthsOrNone)
                .containsExactly(List.of(3), List.of(4), List.of(5), List.of());
        assertThat(plan.entryOf("i2").marker()).isEqualTo("4月");
    }

    @Test
    void anItemMovesIntoAMonthThatIsThereAndLeavesNoEmptyOne() {
        CorrectedPlan plan = plan(new ItemCorrection.MoveItem("i3", List.of(3)));

        assertThat(plan.entries()).extracting(CorrectedEntry::monthsOrNone).containsExactly(List.of(3), List.of());
        assertThat(plan.entryOf("i3").items()).extracting(CorrectedItem::id).containsExactly("i1", "i2", "i3");
    }

    @Test
    void anItemLosesAndGetsItsMonth() {
        assertThat(plan(new ItemCorrection.MoveItem("i3", List.of())).undatedItems())
                .extracting(CorrectedItem::id)
                .containsExactly("i4", "i3");
        assertThat(plan(new ItemCorrection.MoveItem("i4", List.of(12, 11, 12)))
                        .entryOf("i4")
                        .months())
                .containsExactly(11, 12);
    }

    @Test
    void anItemIsAddedAndCanBeCorrectedAgain() {
        Corrections corrections = make(new ItemCorrection.AddItem("秋游", List.of(10), null));
        String id = corrections.made().get(0).id();

        CorrectedPlan plan = corrections
                .and(reading, List.of(new ItemCorrection.SetItemText(id, "秋季郊游")), officer, NOW, this::id)
                .appliedTo(reading)
                .plan();

        assertThat(plan.item(id).text()).isEqualTo("秋季郊游");
        assertThat(plan.item(id).line()).isNull();
    }

    @Test
    void anItemIsTakenOut() {
        assertThat(texts(plan(new ItemCorrection.RemoveItem("i1")))).doesNotContain("庆祝三八节");
    }

    @Test
    void itemsAreMergedAtThePlaceOfTheFirst() {
        CorrectedPlan plan = plan(new ItemCorrection.MergeItems(List.of("i1", "i3")));

        assertThat(texts(plan)).containsExactly("庆祝三八节；登山", "召开教代会", "看望病号");
    }

    @Test
    void anItemIsSplitWhereItStands() {
        Corrections corrections = make(new ItemCorrection.SplitItem("i1", List.of("庆祝", "三八节")));

        CorrectedPlan plan = corrections.appliedTo(reading).plan();
        assertThat(texts(plan)).containsExactly("庆祝", "三八节", "召开教代会", "登山", "看望病号");
        assertThat(plan.items().map(CorrectedItem::id)).doesNotHaveDuplicates();
        assertThat(plan.item(corrections.made().get(0).id() + ".2").line()).isEqualTo(6);
    }

    @Test
    void themesAPersonSetStay() {
        assertThat(plan(new ItemCorrection.SetItemThemes("i3", List.of("warmth", "warmth")))
                        .item("i3")
                        .themes())
                .containsExactly("warmth");
    }

    @Test
    void aFindingIsSettled() {
        CorrectedFile file =
                make(new HeadCorrection.SettleFinding("f1", Settlement.IGNORED)).appliedTo(reading);

        assertThat(file.settled()).containsEntry("f1", Settlement.IGNORED);
    }

    @Test
    void ofSeveralPlansAnotherIsTakenAndCorrectedByItself() {
        PlanDocument two = Readings.withTwoPlans();
        Corrections corrections = Corrections.none()
                .and(two, List.of(new HeadCorrection.SetTitle("甲")), officer, NOW, this::id)
                .and(two, List.of(new HeadCorrection.ChoosePlan(1)), officer, NOW, this::id)
                .and(two, List.of(new ItemCorrection.SetItemText("2.i1", "庆祝教师节")), officer, NOW, this::id);

        CorrectedFile file = corrections.appliedTo(two);
        assertThat(file.plan().title()).isEqualTo("第二份计划");
        assertThat(texts(file.plan())).containsExactly("庆祝教师节");
        assertThat(file.plans().get(0).title()).isEqualTo("甲");
    }

    @Test
    void refusesAPartThatIsNotThere() {
        assertRefused(IMPORT_PART_NOT_FOUND, () -> make(new ItemCorrection.RemoveItem("i9")));
        assertRefused(IMPORT_PART_NOT_FOUND, () -> make(new ItemCorrection.MergeItems(List.of("i1", "i9"))));
        assertRefused(IMPORT_PART_NOT_FOUND, () -> make(new SectionCorrection.RemoveSection("s9")));
        assertRefused(IMPORT_PART_NOT_FOUND, () -> make(new SectionCorrection.SetHeading("s9", null, "无")));
        assertRefused(IMPORT_PART_NOT_FOUND, () -> make(new HeadCorrection.ChoosePlan(1)));
        assertRefused(IMPORT_PART_NOT_FOUND, () -> make(new HeadCorrection.SettleFinding("f2", Settlement.ACCEPTED)));
    }

    @Test
    void aCorrectionIsTakenBackAndTheReaderSpeaksAgain() {
        Corrections corrections = make(new HeadCorrection.SetTitle("甲"), new ItemCorrection.RemoveItem("i1"));

        Corrections fewer =
                corrections.without(reading, corrections.made().get(0).id());

        assertThat(fewer.appliedTo(reading).plan().title()).isEqualTo("工会计划");
        assertThat(texts(fewer.appliedTo(reading).plan())).doesNotContain("庆祝三八节");
    }

    @Test
    void aCorrectionOthersStandOnIsNotTakenBack() {
        Corrections added = make(new ItemCorrection.AddItem("秋游", List.of(10), null));
        String item = added.made().get(0).id();
        Corrections both =
                added.and(reading, List.of(new ItemCorrection.MoveItem(item, List.of(11))), officer, NOW, this::id);

        assertRefused(IMPORT_CORRECTION_BUILT_UPON, () -> both.without(reading, item));
        assertThat(both.without(reading, both.made().get(1).id()).made()).hasSize(1);
    }

    @Test
    void aCorrectionNobodyMadeIsNotTakenBack() {
        assertRefused(IMPORT_CORRECTION_NOT_FOUND, () -> Corrections.none().without(reading, "k1"));
    }

    @Test
    void takesTwoThousandCorrectionsAndNoMore() {
        Corrections many = new Corrections(
                Collections.nCopies(
                        1_999, new RememberedCorrection("k", new HeadCorrection.SetTitle("甲"), null, officer, NOW)),
                List.of());
        Corrections full = many.and(reading, List.of(new HeadCorrection.SetTitle("乙")), officer, NOW, this::id);

        assertRefused(
                IMPORT_TOO_MANY_CORRECTIONS,
                () -> full.and(reading, List.of(new HeadCorrection.SetTitle("丙")), officer, NOW, this::id));
    }

    private CorrectedPlan plan(Correction... corrections) {
        return make(corrections).appliedTo(reading).plan();
    }

    private Corrections make(Correction... corrections) {
        Corrections all = Corrections.none();
        for (Correction it : corrections) {
            all = all.and(reading, List.of(it), officer, NOW, this::id);
        }
        return all;
    }

    private String id() {
        return "k" + ++made;
    }

    private static List<String> texts(CorrectedPlan plan) {
        return plan.items().map(CorrectedItem::text).toList();
    }

    private static void assertRefused(ErrorCode code, Runnable action) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(action::run)
                .satisfies(it -> assertThat(it.code()).isEqualTo(code));
    }
}
