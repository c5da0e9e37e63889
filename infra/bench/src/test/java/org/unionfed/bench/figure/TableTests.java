package org.unionfed.bench.figure;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableTests {

    private static final Measure SPEED = new Measure("reader", "plans per second", Bound.atLeast(1_000));
    private static final Measure RATIO = new Measure("rollup", "API | SQL", Bound.atMost(2));

    private final List<String> said = new ArrayList<>();
    private final Report report = new Report(said::add);

    @Test
    void showsEachFigureWithItsGrowthAndVerdict() {
        report.add(SPEED, Size.ONE, 2_345.6);
        report.add(RATIO, Size.ONE, 1.5);
        report.add(SPEED, Size.TEN, 1_172.8);
        report.add(RATIO, Size.TEN, 2.25);

        assertThat(new Table(report.figures()).markdown()).isEqualTo("""
                | row | figure | ×1 | ×10 | ×100 | growth | bound | verdict |
                |---|---|--:|--:|--:|--:|--:|--:|
                | reader | plans per second | 2,346 | 1,173 |  | 0.50× | ≥ 1,000 | kept |
                | rollup | API \\| SQL | 1.50 | 2.25 |  | 1.50× | ≤ 2 | MISSED |
                """);
        assertThat(report.allKept()).isFalse();
    }

    @Test
    void alignsItsColumnsForATerminal() {
        report.add(SPEED, Size.ONE, 2_345.6);
        report.add(Measure.told("reader", "p95"), Size.ONE, 12.34);

        assertThat(new Table(report.figures()).text().lines())
                .containsExactly(
                        "row     figure               ×1  ×10  ×100  growth    bound  verdict",
                        "reader  plans per second  2,346                     ≥ 1,000     kept",
                        "reader  p95                12.3");
        assertThat(report.allKept()).isTrue();
    }

    @Test
    void keepsTheFiguresOfARowTogether() {
        report.add(SPEED, Size.ONE, 1);
        report.add(RATIO, Size.ONE, 1);
        report.add(Measure.told("reader", "p95"), Size.ONE, 1);

        assertThat(report.figures()).extracting(it -> it.measure().row()).containsExactly("reader", "reader", "rollup");
        assertThat(said).hasSize(3);
    }
}
