package org.unionfed.plan.reading;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PlanScorerTests {

    @Test
    void givesFullMarksForTheSameTextsInAnyOrder() {
        assertThat(PlanScorer.f1(List.of("[3]植树", "[5]歌咏"), List.of("[5] 歌咏", "[3]植树")))
                .isEqualTo(1);
    }

    @Test
    void takesMarksOffForWhatIsMissingAndForWhatIsTooMuch() {
        assertThat(PlanScorer.f1(List.of("a", "b"), List.of("a"))).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(PlanScorer.f1(List.of("a"), List.of("a", "b"))).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void countsARepeatedTextOnlyAsOftenAsItIsExpected() {
        assertThat(PlanScorer.f1(List.of("a"), List.of("a", "a"))).isLessThan(1);
    }

    @Test
    void givesNothingWhenNothingAgreesAndAllWhenBothAreEmpty() {
        assertThat(PlanScorer.f1(List.of("a"), List.of())).isZero();
        assertThat(PlanScorer.f1(List.of(), List.of())).isEqualTo(1);
    }
}
