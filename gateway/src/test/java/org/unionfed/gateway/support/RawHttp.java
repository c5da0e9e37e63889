package org.unionfed.gateway.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Requests byte by byte, for those that no proper client would send. */
public final class RawHttp implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Socket socket;

    private RawHttp(Socket socket) {
        this.socket = socket;
    }

    public static RawHttp connect(int port) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout((int) PATIENCE.toMillis());
            return new RawHttp(socket);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Sends a request and answers all that comes back until the server closes the connection. */
    public static String exchange(int port, String request) {
        try (RawHttp connection = connect(port)) {
            return connection.send(request).receiveAll();
        }
    }

    /** Sends these characters as they are. */
    public RawHttp send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (SocketException closed) {
            // the server had seen enough; what it said can still be read
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return this;
    }

    /** What comes until the server closes the connection; fails if it does not. */
    public String receiveAll() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException reset) {
            return "";
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What comes until this character has come, or the server closes the connection. */
    public String receiveUntil(char last) {
        StringBuilder received = new StringBuilder();
        try {
            int next;
            do {
                next = socket.getInputStream().read();
                received.append(next < 0 ? "" : String.valueOf((char) next));
            } while (next >= 0 && next != last);
        } catch (SocketException reset) {
            return received.toString();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return received.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
