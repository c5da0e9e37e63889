package org.unionfed.commons.idempotency;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class AnswerSealTests {

    private static final RequestKey KEY = new RequestKey("caller", "POST /api/orders", "k-1");
    private static final RequestKey NEARLY = new RequestKey("caller", "POST /api/orders", "k-2");

    @Test
    void opensWithItsKeyOnly() {
        byte[] sealed = AnswerSeal.seal("{\"password\":\"春天\"}".getBytes(UTF_8), KEY);

        assertThat(AnswerSeal.open(sealed, KEY))
                .hasValueSatisfying(it -> assertThat(it).asString(UTF_8).isEqualTo("{\"password\":\"春天\"}"));
        assertThat(AnswerSeal.open(sealed, NEARLY)).isEmpty();
    }

    @Test
    void opensNothingThatWasNotSealedSo() {
        byte[] sealed = AnswerSeal.seal("{}".getBytes(UTF_8), KEY);
        byte[] damaged = sealed.clone();
        damaged[sealed.length - 1] ^= 1;

        assertThat(AnswerSeal.open(damaged, KEY)).isEmpty();
        assertThat(AnswerSeal.open(Arrays.copyOf(sealed, 20), KEY)).isEmpty();
        assertThat(AnswerSeal.open(new byte[0], KEY)).isEmpty();
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
        assertThat(AnswerSeal.open(sealed, KEY)).contains(answer);
    }
}
