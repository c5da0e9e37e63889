package org.unionfed.bench.figure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

class FigureTests {

    private final Figure figure = new Figure(new Measure("rollup", "ratio", Bound.atMost(2)));

    @Test
    void growsFromTheSmallestToTheLargestSize() {
        figure.put(Size.HUNDRED, 3.0);
        figure.put(Size.ONE, 1.5);
        figure.put(Size.TEN, 9.0);

        assertThat(figure.growth().orElseThrow()).isCloseTo(2.0, offset(1e-9));
    }

    @Test
    void hasNoGrowthOfOneSize() {
        figure.put(Size.TEN, 9.0);

        assertThat(figure.growth()).isEmpty();
    }

    @Test
    void isJudgedWithTheMostData() {
        figure.put(Size.HUNDRED, 2.1);
        figure.put(Size.ONE, 1.0);

        assertThat(figure.kept()).contains(false);
    }

    @Test
    void isNotJudgedWithoutABound() {
        Figure told = new Figure(Measure.told("rollup", "p95"));
        told.put(Size.ONE, 1.0);

        assertThat(told.kept()).isEmpty();
    }

    @Test
    void theBoundItselfIsStillGood() {
        assertThat(Bound.atMost(2).isKeptBy(2)).isTrue();
        assertThat(Bound.atMost(2).isKeptBy(2.000_1)).isFalse();
        assertThat(Bound.atLeast(60).isKeptBy(60)).isTrue();
        assertThat(Bound.atLeast(60).isKeptBy(59.9)).isFalse();
    }

    @Test
    void whatIsConstantMustNotChangeAtAll() {
        Figure statements = new Figure(new Measure("statements", "of a page", Bound.constant()));
        statements.put(Size.ONE, 7);
        assertThat(statements.kept()).isEmpty();

        statements.put(Size.HUNDRED, 7);
        assertThat(statements.kept()).contains(true);

        statements.put(Size.HUNDRED, 8);
        assertThat(statements.kept()).contains(false);
    }
}
