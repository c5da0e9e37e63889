package org.unionfed.commons.seal;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MarksTests {

    private static final byte[] TEXT = "a person".getBytes(UTF_8);
    private static final byte[] OLD = key(1, 32);
    private static final byte[] NEW = key(2, 32);

    private final Marks marks = marks(OLD);

    @Test
    void areKnownByAnyOfTheKeysAndMadeWithTheFirst() {
        byte[] old = marks.of(TEXT, "page");

        assertThat(marks(NEW, OLD).isMark(old, TEXT, "page")).isTrue();
        assertThat(marks(NEW).isMark(old, TEXT, "page")).isFalse();
        assertThat(marks(NEW, OLD).of(TEXT, "page")).isEqualTo(marks(NEW).of(TEXT, "page"));
    }

    @Test
    void areNoneOfAnotherTextOrPurposeAndNoPartOfOneIs() {
        byte[] mark = marks.of(TEXT, "page");

        assertThat(marks.isMark(mark, "a persom".getBytes(UTF_8), "page")).isFalse();
        assertThat(marks.isMark(mark, TEXT, "pages")).isFalse();
        assertThat(marks.isMark(Arrays.copyOf(mark, mark.length - 1), TEXT, "page"))
                .isFalse();
        assertThat(marks.isMark(new byte[0], TEXT, "page")).isFalse();
    }

    @Test
    void takeKeysOf32BytesOnly() {
        assertThatThrownBy(() -> marks(key(1, 31))).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> marks()).hasMessageContaining("at least one key");
    }

    private static Marks marks(byte[]... keys) {
        return new Marks(Stream.of(keys).toList());
    }

    private static byte[] key(int content, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) content);
        return bytes;
    }
}
