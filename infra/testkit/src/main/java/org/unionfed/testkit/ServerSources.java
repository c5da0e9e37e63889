package org.unionfed.testkit;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Decides where test servers come from: containers where a Docker engine gives them, else Maven Central.
 *
 * @param engineMayAnswer whether an engine is asked at all
 * @param containers the first choice
 * @param mavenCentral the second
 */
record ServerSources(
        BooleanSupplier engineMayAnswer, Supplier<ServerSource> containers, Supplier<ServerSource> mavenCentral) {

    private static final String WHAT_TO_INSTALL =
            "Tests need either a Docker engine that can have the images " + String.join(", ", ContainerServers.IMAGES)
                    + " (without a registry: infra/testkit/docker/stand-in-images), or the servers from Maven Central,"
                    + " which the build puts into infra/launcher/target/lib (./mvnw -pl infra/launcher"
                    + " process-classes). 测试需要 Docker，或能访问 Maven 中央仓库。";

    static ServerSources of(Checkout checkout, ServerFolder folder) {
        return new ServerSources(
                () -> EngineSigns.here().any(),
                ContainerServers::new,
                () -> new MavenCentralServers(checkout.libraries(), folder));
    }

    /** Answers a source that gave a server just now, or the one from Maven Central, and writes down which. */
    ServerSource choose(ServerFolder folder) throws IOException {
        if (!engineMayAnswer.getAsBoolean()) {
            return withoutContainers("no Docker engine answers", folder);
        }
        ServerSource tried = containers.get();
        try {
            tried.postgres();
        } catch (RuntimeException unusable) {
            tried.close();
            return withoutContainers("containers cannot be used: " + firstLine(unusable), folder);
        }
        folder.describeSource("containers");
        return tried;
    }

    /** Tells whoever wished for a server why there is none, and what would give one. */
    static String refusal(ServerKind kind, Exception failure, ServerFolder folder) {
        return "%s cannot be had for tests. %s%nTest servers: %s%n%s"
                .formatted(kind, failure.getMessage(), folder.source(), WHAT_TO_INSTALL);
    }

    private ServerSource withoutContainers(String reason, ServerFolder folder) throws IOException {
        folder.describeSource("from Maven Central (" + reason + ")");
        return mavenCentral.get();
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
