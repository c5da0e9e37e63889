package org.unionfed.launcher.server;

/** Keycloak was there and said no. */
public final class KeycloakRefusal extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    KeycloakRefusal(String message) {
        super(message);
    }
}
