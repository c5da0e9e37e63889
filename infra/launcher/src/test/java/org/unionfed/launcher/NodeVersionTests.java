package org.unionfed.launcher;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NodeVersionTests {

    @ParameterizedTest
    @CsvSource({"v20.19.0, true", "v20.18.3, false", "v22.0.1, true", "v18.20.4, false", "20.20.2, true", "'', false"})
    void needsTwentyNineteenOrLater(String said, boolean enough) {
        assertThat(NodeVersion.isEnough(said)).isEqualTo(enough);
    }
}
