package org.unionfed.testkit;

import java.util.Set;

/** Gives the servers it was told to have, and addresses that lead nowhere. */
final class FakeServers implements ServerSource {

    private final String name;
    private final Set<ServerKind> had;
    private boolean closed;

    FakeServers(String name, Set<ServerKind> had) {
        this.name = name;
        this.had = had;
    }

    @Override
    public ServerAddress postgres() {
        return give(ServerKind.POSTGRES);
    }

    @Override
    public ServerAddress kafka() {
        return give(ServerKind.KAFKA);
    }

    @Override
    public ServerAddress keycloak() {
        return give(ServerKind.KEYCLOAK);
    }

    @Override
    public void close() {
        closed = true;
    }

    boolean closed() {
        return closed;
    }

    private ServerAddress give(ServerKind kind) {
        if (!had.contains(kind)) {
            throw new IllegalStateException(name + " have no " + kind + "\nand this line is too much");
        }
        return new ServerAddress(name + "-" + kind, "", "");
    }
}
