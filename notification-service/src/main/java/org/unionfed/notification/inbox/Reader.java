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

    /** A caller outside every school and the federation is refused. */
    public static Reader of(Caller caller) {
        return new Reader(caller.userId(), Audience.of(caller));
    }
}
