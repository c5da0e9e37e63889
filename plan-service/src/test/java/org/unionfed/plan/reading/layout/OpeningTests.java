package org.unionfed.plan.reading.layout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionfed.plan.reading.text.Line;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningTests {

    @ParameterizedTest
    @CsvSource({
        "1.3月12日召开, 1, 3",
        "2.3月8日慰问, 2, 3",
        "3.5月中下旬体检, 3, 5",
        "2.11月7日运动会, 2, 11",
        "1.6月30日座谈, 1, 6",
        "4.12月份总结, 4, 12",
        "2.3月份慰问, 2, 3",
        "2、3月8日慰问, 2, 3"
    })
    void isANumberAndTheTimeBehindIt(String text, int number, int month) {
        Opening opening = Opening.of(Line.of(1, text));

        assertThat(opening.marker()).isNotNull().matches(it -> it.ordinal() == number);
        assertThat(opening.time()).isNotNull().matches(it -> it.months().get(0) == month);
    }
}
