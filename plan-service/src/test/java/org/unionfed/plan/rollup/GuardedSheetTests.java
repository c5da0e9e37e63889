package org.unionfed.plan.rollup;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a spreadsheet could take for a formula is a text, and nothing else is touched. */
class GuardedSheetTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠SUM", "="})
    void keepsFromBeingAFormula(String text) {
        assertThat(GuardedSheet.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1=1", "a+b", "三八—庆祝", "'=1", " =1", "—1", "3-5月"})
    void leavesOtherTextAlone(String text) {
        assertThat(GuardedSheet.guarded(text)).isEqualTo(text);
    }
}
