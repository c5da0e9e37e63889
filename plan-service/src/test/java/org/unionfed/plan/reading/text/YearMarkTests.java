package org.unionfed.plan.reading.text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class YearMarkTests {

    @ParameterizedTest
    @CsvSource({
        "2012年, 2012, 0",
        "２０１２年度, 2012, 0",
        "二〇一五年, 2015, 0",
        "二○一五年, 2015, 0",
        "二零一五年, 2015, 0",
        "2012—2013学年, 2012, 2013",
        "2012-13学年度, 2012, 2013",
        "2012学年, 2012, 0",
        "2012年-2013年, 2012, 2013"
    })
    void readsYears(String text, int first, int second) {
        YearMark year = at(text);

        assertThat(year).isNotNull();
        assertThat(year.value()).isEqualTo(first);
        assertThat(year.second()).isEqualTo(second);
        assertThat(year.spoken()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20xx年", "XX 年", "××年", "20**年", "20__年", "XXXX年"})
    void knowsAMaskedYear(String text) {
        assertThat(at(text)).isNotNull().matches(YearMark::masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20123年", "212年", "1840年", "XX学校", "20xx届", "十二年"})
    void leavesOtherNumbersAlone(String text) {
        assertThat(at(text)).isNull();
    }

    private static @Nullable YearMark at(String text) {
        return YearMark.at(Line.of(1, text).key(), 0);
    }
}
