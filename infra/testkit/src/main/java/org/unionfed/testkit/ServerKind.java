package org.unionfed.testkit;

/** The servers a test can ask for. */
enum ServerKind {
    POSTGRES,
    KAFKA,
    KEYCLOAK
}
