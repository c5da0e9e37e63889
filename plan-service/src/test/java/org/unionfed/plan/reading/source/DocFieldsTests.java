package org.unionfed.plan.reading.source;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocFieldsTests {

    /** Angle brackets stand for the characters that begin and end a field, a bar for the one before its result. */
    @ParameterizedTest
    @CsvSource({
        "没有, 没有",
        "<HYPERLINK x|工会>计划, 工会计划",
        "<PAGE>页, 页",
        "<A|一>和<B|二>, 一和二",
        "<A <B|x>|一>, 一",
        "<A|一<B|二>>, 一二",
        "<TOC, <TOC",
        "一>二|三, 一>二|三"
    })
    void leavesWhatFieldsShow(String text, String shown) {
        String marked = text.replace('<', '\u0013').replace('|', '\u0014').replace('>', '\u0015');

        assertThat(DocFields.withoutInstructions(marked).replaceAll("[\u0014\u0015]", ""))
                .isEqualTo(shown.replace('<', '\u0013').replaceAll("[|>]", ""));
    }
}
