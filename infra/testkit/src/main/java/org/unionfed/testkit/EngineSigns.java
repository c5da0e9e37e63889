package org.unionfed.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What tells at a glance whether asking for a Docker engine is worth while, as asking in vain takes long.
 *
 * @param environment the variables of this process
 * @param home the user's folder
 * @param socket where an engine of the whole computer listens
 */
record EngineSigns(Map<String, String> environment, Path home, Path socket) {

    static EngineSigns here() {
        return new EngineSigns(
                System.getenv(), Path.of(System.getProperty("user.home")), Path.of("/var/run/docker.sock"));
    }

    boolean any() {
        return !environment.getOrDefault("DOCKER_HOST", "").isBlank()
                || Files.exists(socket)
                || Files.exists(home.resolve(".docker/run/docker.sock"))
                || Files.exists(home.resolve(".testcontainers.properties"));
    }
}
