package org.unionfed.testkit;

/** A way to get servers: each starts once, when first asked for, and all end with {@link #close}. */
interface ServerSource extends AutoCloseable {

    ServerAddress postgres();

    ServerAddress kafka();

    ServerAddress keycloak();

    @Override
    void close();

    default ServerAddress start(ServerKind kind) {
        return switch (kind) {
            case POSTGRES -> postgres();
            case KAFKA -> kafka();
            case KEYCLOAK -> keycloak();
        };
    }
}
