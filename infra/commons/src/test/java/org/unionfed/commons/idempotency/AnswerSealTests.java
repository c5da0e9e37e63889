package org.unionfed.commons.idempotency;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AnswerSealTests {

    private static final RequestKey KEY = new RequestKey("caller", "POST /api/orders", "k-1");
    private static final RequestKey NEARLY = new RequestKey("caller", "POST /api/orders", "k-2");

    @Test
    void opensWithItsKeyOnly() {
        byte[] sealed = AnswerSeal.seal("{\"password\":\"春天\"}".getBytes(UTF_8), KEY);

        assertThat(AnswerSeal.open(sealed, KEY)).asString(UTF_8).isEqualTo("{\"password\":\"春天\"}");
        assertThatIllegalStateException().isThrownBy(() -> AnswerSeal.open(sealed, NEARLY));
    }

    @Test
    void sealsTheSameAnswerDifferentlyEachTime() {
        byte[] answer = "{}".getBytes(UTF_8);

        assertThat(AnswerSeal.seal(answer, KEY)).isNotEqualTo(AnswerSeal.seal(answer, KEY));
    }

    @Test
    void takesLittleRoomForALongAnswerThatRepeatsItself() {
        byte[] answer = "{\"items\":[1,2,3]}".repeat(1_000).getBytes(UTF_8);

        byte[] sealed = AnswerSeal.seal(answer, KEY);

        assertThat(sealed).hasSizeLessThan(answer.length / 10);
        assertThat(AnswerSeal.open(sealed, KEY)).isEqualTo(answer);
    }
}
