package org.unionfed.notification.inbox;

import java.util.UUID;
import org.unionfed.commons.security.Caller;

/**
 * A person with an inbox.
 *
 * @param user the account's id
 * @param audience what they belong to, with their own roles
 */
public record Reader(UUID user, Audience audience) {

    /** Everybody of the federation and of a school has one. */
    public static Reader of(Caller caller) {
        return new Reader(caller.userId(), Audience.of(caller));
    }
}
