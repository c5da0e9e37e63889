package org.unionfed.commons.tenancy;

import java.util.UUID;

/**
 * Which school a row or a request belongs to: the id of its Keycloak organization.
 *
 * @param value the organization's id
 */
public record TenantId(UUID value) {

    /** Reads an id as the token carries it; anything that is no UUID is an IllegalArgumentException. */
    public static TenantId of(String text) {
        return new TenantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
