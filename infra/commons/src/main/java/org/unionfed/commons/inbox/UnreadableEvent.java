package org.unionfed.commons.inbox;

/** A record that is no event of ours: it goes to the dead-letter topic at once, since trying again cannot help. */
public final class UnreadableEvent extends RuntimeException {

    UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }

    UnreadableEvent(String message) {
        super(message);
    }
}
