package org.unionfed.plan.rollup.lack;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpringFestivalTests {

    @ParameterizedTest
    @ValueSource(strings = {"2000-02-05", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2100-02-09"})
    void fallsOnTheFirstDayOfTheLunarYear(String day) {
        LocalDate expected = LocalDate.parse(day);

        assertThat(SpringFestival.of(expected.getYear())).isEqualTo(expected);
    }

    @Test
    void exceptionsAreTakenAsTheyStand() {
        var rule = new LackRule(LackRule.Code.VISIT, java.util.List.of("慰问"), java.util.List.of("慰问(演出)", "a.b"), 1);

        assertThat(rule.exceptionPattern()).isEqualTo("慰问\\(演出\\)|a\\.b");
        assertThat(new LackRule(LackRule.Code.VISIT, rule.words(), java.util.List.of(), 1).exceptionPattern())
                .isNull();
    }
}
