package org.unionfed.commons.seal;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionfed.commons.seal.Seal.BrokenSeal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SealTests {

    private static final byte[] SECRET = "a token".getBytes(UTF_8);
    private static final byte[] OLD = key(1, 32);
    private static final byte[] NEW = key(2, 32);

    private final Seal seal = seal(OLD);

    @Test
    void opensWhatItClosedForTheSamePurpose() throws BrokenSeal {
        byte[] closed = seal.close(SECRET, "token:1");

        assertThat(seal.open(closed, "token:1")).isEqualTo(SECRET);
        assertThat(new String(closed, UTF_8)).doesNotContain("a token");
    }

    @Test
    void staysShutForAnotherPurpose() {
        byte[] closed = seal.close(SECRET, "token:1");

        assertThatThrownBy(() -> seal.open(closed, "token:2")).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void noticesEveryChangedByte() {
        byte[] closed = seal.close(SECRET, "token");

        for (int index = 0; index < closed.length; index++) {
            byte[] changed = closed.clone();
            changed[index] ^= 1;
            assertThatThrownBy(() -> seal.open(changed, "token")).isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void noticesWhatIsTooShort() {
        for (int length = 0; length < 33; length++) {
            byte[] stump = new byte[length];
            assertThatThrownBy(() -> seal.open(stump, "token")).isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void neverClosesTheSameWayTwice() {
        assertThat(seal.close(SECRET, "token")).isNotEqualTo(seal.close(SECRET, "token"));
    }

    @Test
    void opensOldSealsAfterANewKeyWasPutInFront() throws BrokenSeal {
        byte[] old = seal.close(SECRET, "token");
        Seal rotated = seal(NEW, OLD);

        assertThat(rotated.open(old, "token")).isEqualTo(SECRET);
        assertThatThrownBy(() -> seal.open(rotated.close(SECRET, "token"), "token"))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void takesKeysOf32BytesOnly() {
        assertThatThrownBy(() -> seal(key(1, 31))).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> seal(key(1, 33))).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> seal()).hasMessageContaining("at least one key");
    }

    private static Seal seal(byte[]... keys) {
        return new Seal(Stream.of(keys).toList());
    }

    private static byte[] key(int content, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) content);
        return bytes;
    }
}
