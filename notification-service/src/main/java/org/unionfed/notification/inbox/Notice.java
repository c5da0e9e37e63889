package org.unionfed.notification.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.security.Role;

/**
 * Something an audience was told, as one reader sees it.
 *
 * @param position place among the audience's notices, rising in the order in which they became visible
 * @param roles who of the audience it is for; one of them is enough
 * @param parameters what its text speaks of, by the names of the places in the text
 * @param readAt when this reader marked it as read
 */
public record Notice(
        UUID id,
        long position,
        NoticeKind kind,
        Set<Role> roles,
        Map<String, String> parameters,
        Instant createdAt,
        @Nullable Instant readAt) {

    public Notice {
        roles = Set.copyOf(roles);
        parameters = Map.copyOf(parameters);
    }
}
