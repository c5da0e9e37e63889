package org.unionfed.launcher.server;

/** A server that should have come up did not; the message says which, and why as far as its log tells. */
public final class ServerDidNotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServerDidNotStart(String message) {
        super(message);
    }

    public ServerDidNotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
