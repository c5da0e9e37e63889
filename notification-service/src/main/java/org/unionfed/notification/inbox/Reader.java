package org.unionfed.notification.inbox;

import java.util.UUID;

/**
 * A person with an inbox.
 *
 * @param user the account's id
 * @param audience what they belong to, with their own roles
 */
public record Reader(UUID user, Audience audience) {}
