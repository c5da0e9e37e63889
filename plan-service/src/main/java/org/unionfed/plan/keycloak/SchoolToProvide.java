package org.unionfed.plan.keycloak;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A school that needs accounts.
 *
 * @param registeredAt an account of the chair's name that is older and of no school is somebody else's
 */
public record SchoolToProvide(
        String code,
        String name,
        String kind,
        String region,
        String chairUsername,
        String chairDisplayName,
        @Nullable String chairEmail,
        Instant registeredAt) {}
