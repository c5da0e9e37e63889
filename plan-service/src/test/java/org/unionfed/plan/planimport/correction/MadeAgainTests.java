package org.unionfed.plan.planimport.correction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.ErrorCode;
import org.unionfed.plan.reading.PlanDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionfed.plan.planimport.correction.CorrectionError.IMPORT_CORRECTION_NOT_FOUND;
import static org.unionfed.plan.planimport.correction.CorrectionError.IMPORT_PART_NOT_FOUND;

class MadeAgainTests {

    private static final Instant NOW = Instant.parse("2026-02-01T08:00:00Z");

    private final UUID officer = UUID.randomUUID();
    private final PlanDocument reading = Readings.small();
    private int made;

    @Test
    void whatWasTakenBackIsMadeAgainAsItWas() {
        Corrections before = and(Corrections.none(), new HeadCorrection.SetTitle("甲"));

        Corrections back = before.without(reading, "k1");
        Corrections again = back.again(reading, "k1");

        assertThat(back.takenBack()).isEqualTo(before.made());
        assertThat(again).isEqualTo(before);
    }

    @Test
    void anItemAddedAgainKeepsItsNameSoThatWhatCameAfterFollows() {
        Corrections all = and(
                Corrections.none(),
                new ItemCorrection.AddItem("秋游", List.of(10), 9),
                new ItemCorrection.SetItemText("k1", "秋季郊游"));

        Corrections again = all.without(reading, "k2")
                .without(reading, "k1")
                .again(reading, "k1")
                .again(reading, "k2");

        CorrectedItem item = again.appliedTo(reading).plan().item("k1");
        assertThat(item.text()).isEqualTo("秋季郊游");
        assertThat(item.line()).isEqualTo(9);
    }

    @Test
    void whatStoodOnSomethingStillGoneIsNotMadeAgain() {
        Corrections gone = and(
                        Corrections.none(),
                        new ItemCorrection.AddItem("秋游", List.of(10), null),
                        new ItemCorrection.SetItemText("k1", "秋季郊游"))
                .without(reading, "k2")
                .without(reading, "k1");

        assertRefused(IMPORT_PART_NOT_FOUND, () -> gone.again(reading, "k2"));
    }

    @Test
    void aNewCorrectionEndsWhatCouldBeMadeAgain() {
        Corrections back =
                and(Corrections.none(), new HeadCorrection.SetTitle("甲")).without(reading, "k1");

        Corrections other = and(back, new HeadCorrection.SetTitle("乙"));

        assertRefused(IMPORT_CORRECTION_NOT_FOUND, () -> other.again(reading, "k1"));
        assertThat(back.and(reading, List.of(), officer, NOW, () -> "none").takenBack())
                .hasSize(1);
    }

    private Corrections and(Corrections before, Correction... corrections) {
        return before.and(reading, List.of(corrections), officer, NOW, () -> "k" + ++made);
    }

    private static void assertRefused(ErrorCode code, Runnable action) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(action::run)
                .satisfies(it -> assertThat(it.code()).isEqualTo(code));
    }
}
