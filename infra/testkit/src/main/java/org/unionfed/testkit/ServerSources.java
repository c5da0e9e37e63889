package org.unionfed.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decides where test servers come from: containers where a Docker engine gives them, else Maven Central. */
final class ServerSources {

    static final String WHAT_TO_INSTALL =
            "Tests need either a Docker engine that can have the images postgres:18, apache/kafka and"
                    + " quay.io/keycloak/keycloak, or the servers from Maven Central, which the build puts into"
                    + " infra/launcher/target/lib (./mvnw -pl infra/launcher process-classes)."
                    + " 测试需要 Docker，或能访问 Maven 中央仓库。";

    private ServerSources() {}

    /** Answers a source that gave a server just now, or the one from Maven Central, and writes down which. */
    static ServerSource choose(Checkout checkout, ServerFolder folder) throws IOException {
        String reason = "no Docker engine answers";
        if (engineMayAnswer()) {
            ContainerServers containers = new ContainerServers();
            try {
                containers.postgres();
                folder.describeSource("containers");
                return containers;
            } catch (RuntimeException unusable) {
                containers.close();
                reason = "containers cannot be used: " + firstLine(unusable);
            }
        }
        folder.describeSource("from Maven Central (" + reason + ")");
        return new MavenCentralServers(checkout.libraries(), folder);
    }

    /** A quick look, as asking Testcontainers takes long where there is none. */
    private static boolean engineMayAnswer() {
        return System.getenv("DOCKER_HOST") != null
                || Files.exists(Path.of("/var/run/docker.sock"))
                || Files.exists(Path.of(System.getProperty("user.home"), ".docker/run/docker.sock"))
                || Files.exists(Path.of(System.getProperty("user.home"), ".testcontainers.properties"));
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
