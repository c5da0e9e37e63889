package org.unionfed.gateway.limits;

import io.github.bucket4j.TimeMeter;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoredBodyTests {

    private static final int IN_MEMORY = 16 * 1024;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Pace ANY = new Pace(TimeMeter.SYSTEM_NANOTIME, DAY, DAY, 1);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, IN_MEMORY - 1, IN_MEMORY, IN_MEMORY + 1, 3 * IN_MEMORY})
    void givesBackWhatCameIn(int length) throws IOException {
        byte[] sent = bytes(length);

        try (StoredBody body = StoredBody.read(new ByteArrayInputStream(sent), 4 * IN_MEMORY, ANY)) {
            assertThat(body.complete()).isTrue();
            assertThat(body.length()).isEqualTo(length);
            assertThat(body.open().readAllBytes()).isEqualTo(sent);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, IN_MEMORY - 1, IN_MEMORY, 2 * IN_MEMORY})
    void takesTheVeryLimitAndNotOneByteMore(int limit) throws IOException {
        try (StoredBody exact = StoredBody.read(new ByteArrayInputStream(bytes(limit)), limit, ANY);
                StoredBody more = StoredBody.read(new ByteArrayInputStream(bytes(limit + 1)), limit, ANY)) {
            assertThat(exact.complete()).isTrue();
            assertThat(more.complete()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, IN_MEMORY + 1})
    void takesNoMoreOfABodyOnceItsTimeHasPassed(int piece) throws IOException {
        Duration allowed = Duration.ofSeconds(30);
        Watch watch = new Watch();
        InputStream slow =
                new SequenceInputStream(new ByteArrayInputStream(bytes(piece)), new ByteArrayInputStream(bytes(2)) {
                    @Override
                    public synchronized int read(byte[] buffer, int offset, int length) {
                        watch.now += allowed.toNanos() / 2 + 1;
                        return super.read(buffer, offset, 1);
                    }
                });

        assertThatThrownBy(() -> StoredBody.read(slow, 4 * IN_MEMORY, new Pace(watch, allowed, allowed, 1)))
                .isInstanceOf(StoredBody.TooSlow.class);
    }

    @Test
    void tellsWhoIsSlowFromWhoBrokeOff() {
        assertThatThrownBy(() -> StoredBody.read(failing(new SocketTimeoutException()), 10, ANY))
                .isInstanceOf(StoredBody.TooSlow.class);
        assertThatThrownBy(() -> StoredBody.read(failing(new IOException(new SocketTimeoutException())), 10, ANY))
                .isInstanceOf(StoredBody.TooSlow.class);
        assertThatThrownBy(() -> StoredBody.read(failing(new EOFException()), 10, ANY))
                .isInstanceOf(StoredBody.Broken.class);
    }

    private static InputStream failing(IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw failure;
            }
        };
    }

    @Test
    void readsNoFurtherThanItMust() throws IOException {
        var endless = new ByteArrayInputStream(bytes(10 * IN_MEMORY));

        StoredBody.read(endless, 2 * IN_MEMORY, ANY).close();

        assertThat(endless.available()).isEqualTo(8 * IN_MEMORY - 1);
    }

    /** Compared with its size: what is held while the rest is waited for is part of what was ever asked for. */
    @Test
    void keepsLittleOfALargeBodyInMemory() throws IOException {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        int size = 1 << 20;
        var body = new ByteArrayInputStream(bytes(size));
        StoredBody.read(new ByteArrayInputStream(bytes(size)), 2L * size, ANY).close();

        long before = threads.getCurrentThreadAllocatedBytes();
        StoredBody.read(body, 2L * size, ANY).close();

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(128 * 1024L);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int index = 0; index < length; index++) {
            bytes[index] = (byte) (index * 31);
        }
        return bytes;
    }
}
