package org.unionfed.gateway.limits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StoredBodyTests {

    private static final int IN_MEMORY = 256 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, IN_MEMORY - 1, IN_MEMORY, IN_MEMORY + 1, 3 * IN_MEMORY})
    void givesBackWhatCameIn(int length) throws IOException {
        byte[] sent = bytes(length);

        try (StoredBody body = StoredBody.read(new ByteArrayInputStream(sent), 4 * IN_MEMORY)) {
            assertThat(body.complete()).isTrue();
            assertThat(body.length()).isEqualTo(length);
            assertThat(body.open().readAllBytes()).isEqualTo(sent);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, IN_MEMORY - 1, IN_MEMORY, 2 * IN_MEMORY})
    void takesTheVeryLimitAndNotOneByteMore(int limit) throws IOException {
        try (StoredBody exact = StoredBody.read(new ByteArrayInputStream(bytes(limit)), limit);
                StoredBody more = StoredBody.read(new ByteArrayInputStream(bytes(limit + 1)), limit)) {
            assertThat(exact.complete()).isTrue();
            assertThat(more.complete()).isFalse();
        }
    }

    @Test
    void readsNoFurtherThanItMust() throws IOException {
        var endless = new ByteArrayInputStream(bytes(10 * IN_MEMORY));

        StoredBody.read(endless, 2 * IN_MEMORY).close();

        assertThat(endless.available()).isEqualTo(8 * IN_MEMORY - 1);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int index = 0; index < length; index++) {
            bytes[index] = (byte) (index * 31);
        }
        return bytes;
    }
}
