package org.unionfed.gateway.limits;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/** A request body as it was received: small ones in memory, larger ones in a temporary file that goes with them. */
final class StoredBody implements Closeable {

    private static final int IN_MEMORY = 16 * 1024;

    private final byte[] start;
    private final @Nullable Path file;
    private final long length;
    private final boolean complete;
    private @Nullable InputStream opened;

    private StoredBody(byte[] start, @Nullable Path file, long length, boolean complete) {
        this.start = start;
        this.file = file;
        this.length = length;
        this.complete = complete;
    }

    /**
     * Reads up to {@code limit} bytes, and one more to find out whether that was all.
     *
     * @throws TooSlow below its pace
     * @throws Broken where the sender broke off or what was sent is no body
     */
    static StoredBody read(InputStream body, long limit, Pace pace) throws IOException {
        InputStream inTime = new InTime(body, pace);
        byte[] start = inTime.readNBytes((int) Math.min(IN_MEMORY, limit + 1));
        if (start.length < IN_MEMORY || start.length > limit) {
            return new StoredBody(start, null, start.length, start.length <= limit);
        }
        Path file = Files.createTempFile("request-", ".body");
        try {
            long length = copy(start, inTime, file, limit + 1);
            return new StoredBody(new byte[0], file, length, length <= limit);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static long copy(byte[] start, InputStream rest, Path file, long most) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start);
            long length = start.length;
            byte[] buffer = new byte[IN_MEMORY / 2];
            int read;
            while (length < most && (read = rest.read(buffer, 0, (int) Math.min(buffer.length, most - length))) >= 0) {
                out.write(buffer, 0, read);
                length += read;
            }
            return length;
        }
    }

    /** Whether the body ended within its limit. */
    boolean complete() {
        return complete;
    }

    long length() {
        return length;
    }

    /** To be read once; closed with the body. */
    InputStream open() throws IOException {
        InputStream bytes = file == null ? new ByteArrayInputStream(start) : Files.newInputStream(file);
        opened = bytes;
        return bytes;
    }

    @Override
    public void close() throws IOException {
        if (opened != null) {
            opened.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    /** Says that a body did not come in within its time. */
    static final class TooSlow extends IOException {

        TooSlow() {
            super("The body did not come in within its time");
        }
    }

    /** Says that a body ended before its end, or is none. */
    static final class Broken extends IOException {

        Broken(IOException cause) {
            super("The body could not be received", cause);
        }
    }

    /** A body that looks at its clock before each piece; the pause within one piece is bounded by the server. */
    private static final class InTime extends FilterInputStream {

        private final Pace pace;
        private long received;

        InTime(InputStream body, Pace pace) {
            super(body);
            this.pace = pace;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (pace.tooSlow(received)) {
                throw new TooSlow();
            }
            int read = receive(buffer, offset, length);
            received += Math.max(read, 0);
            return read;
        }

        private int receive(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException e) {
                throw NestedExceptionUtils.getMostSpecificCause(e) instanceof SocketTimeoutException
                        ? new TooSlow()
                        : new Broken(e);
            }
        }
    }
}
