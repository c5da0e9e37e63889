package org.unionfed.plan.reading.source;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class TextDecoderTests {

    private static final String TEXT = "工会工作计划\n一、学习";

    @Test
    void readsUtf8WithAndWithoutItsMark() {
        assertThat(TextDecoder.decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
    }

    @Test
    void readsUtf16WithItsMark() {
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16BE))).isEqualTo(TEXT);
    }

    @Test
    void readsGb18030() {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName("GB18030"))))
                .isEqualTo(TEXT);
    }

    @Test
    void readsATextCutInTheMiddleOfItsLastCharacter() {
        byte[] bytes = TEXT.getBytes(UTF_8);

        assertThat(TextDecoder.decode(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo("工会工作计划\n一、学");
    }
}
