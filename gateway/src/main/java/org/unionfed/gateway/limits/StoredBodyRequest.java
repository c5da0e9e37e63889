package org.unionfed.gateway.limits;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request whose body was taken in before. */
final class StoredBodyRequest extends HttpServletRequestWrapper {

    private final StoredBody body;
    private @Nullable ServletInputStream stream;

    StoredBodyRequest(HttpServletRequest request, StoredBody body) {
        super(request);
        this.body = body;
    }

    /** Whether a request says that it brings a body. */
    static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new Stream(body.open(), body.length());
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String encoding = getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    @Override
    public int getContentLength() {
        return (int) body.length();
    }

    @Override
    public long getContentLengthLong() {
        return body.length();
    }

    /** The stored bytes as the servlet API wants to see them: all there from the beginning. */
    private static final class Stream extends ServletInputStream {

        private final InputStream bytes;
        private long left;

        Stream(InputStream bytes, long length) {
            this.bytes = bytes;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            int next = bytes.read();
            left = next < 0 ? 0 : left - 1;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = bytes.read(buffer, offset, length);
            left = count < 0 ? 0 : left - count;
            return count;
        }

        @Override
        public boolean isFinished() {
            return left <= 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is read without waiting");
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
