package org.unionfed.commons.idempotency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;
import org.unionfed.commons.seal.Seal;

/**
 * Seals kept answers: they can hold personal data or a first password, and only the client that knows its key should be
 * able to have them again. They are deflated first, since enciphering all of a long answer takes longer than both.
 */
final class AnswerSeal {

    private static final String PURPOSE = "answer";

    private AnswerSeal() {}

    static byte[] seal(byte[] answer, RequestKey key) {
        try {
            return sealOf(key).close(deflated(answer), PURPOSE);
        } catch (IOException e) {
            throw new IllegalStateException("the answer cannot be sealed", e);
        }
    }

    /** The answer; empty when another key sealed it, an earlier version did so in another way, or it is damaged. */
    static Optional<byte[]> open(byte[] sealed, RequestKey key) {
        try {
            return Optional.of(inflated(sealOf(key).open(sealed, PURPOSE)));
        } catch (Seal.BrokenSeal | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Seal sealOf(RequestKey key) {
        return new Seal(List.of(key.secret()));
    }

    private static byte[] deflated(byte[] answer) throws IOException {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var deflating = new DeflaterInputStream(new ByteArrayInputStream(answer), deflater)) {
            return deflating.readAllBytes();
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflated(byte[] deflated) throws IOException {
        try (var inflating = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return inflating.readAllBytes();
        }
    }
}
