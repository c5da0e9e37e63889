package org.unionfed.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.stream.IntStream;

/** The TCP ports of this computer's loopback address. */
public final class LocalPorts {

    private static final int CONNECT_MILLIS = 500;
    private static final int OFFSET_STEP = 100;
    private static final int LARGEST_OFFSET = 40_000;

    private LocalPorts() {}

    /** A port nobody listens on at this moment. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * By how much the ports have to be moved so that nobody listens on any of them at this moment.
     *
     * @param from the first distance tried; further ones are in steps of 100
     * @throws IllegalStateException when no distance below 40,000 will do
     */
    public static int freeOffset(int from, Collection<Integer> ports) {
        return IntStream.iterate(from, it -> it < LARGEST_OFFSET, it -> it + OFFSET_STEP)
                .filter(it -> ports.stream().allMatch(port -> isFree(port + it)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free ports for the suite"));
    }

    /** Whether this computer can be reached at the address or name, so that a server can listen there. */
    public static boolean canListenAt(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            try (ServerSocket socket = new ServerSocket(0, 1, address)) {
                return socket.isBound() && !address.isAnyLocalAddress();
            }
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException inUse) {
            return false;
        }
    }

    /** Whether somebody accepts connections on the port. */
    public static boolean answers(int port) {
        return answers("127.0.0.1", port);
    }

    /** Whether somebody accepts connections on the port of another address of this computer. */
    public static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
