package org.unionfed.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.unionfed.launcher.server.ServerLibraries;

/**
 * The working copy the tests run in, which decides which servers are shared.
 *
 * @param root its top folder
 */
record Checkout(Path root) {

    /** Finds the working copy around the current folder. */
    static Checkout current() {
        Path start = Path.of("").toAbsolutePath();
        for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("infra/launcher/pom.xml"))) {
                return new Checkout(folder);
            }
        }
        throw new IllegalStateException("Not inside a checkout of the suite: " + start);
    }

    /** Where the build put the servers from Maven Central. */
    ServerLibraries libraries() {
        return new ServerLibraries(root.resolve("infra/launcher/target/lib"));
    }

    /** The Keycloak realm as it is delivered. */
    Path realm() {
        return root.resolve("infra/deploy/keycloak/unionfed-realm.json");
    }

    /** The themes Keycloak is delivered with. */
    Path themes() {
        return root.resolve("infra/deploy/keycloak/themes");
    }

    /** Folder of the shared servers, outside of the checkout so that cleaning does not pull it from under them. */
    Path serverFolder() {
        String name = "unionfed-testkit-" + System.getProperty("user.name") + "-"
                + Integer.toHexString(root.toString().hashCode());
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), name);
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            return folder;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
