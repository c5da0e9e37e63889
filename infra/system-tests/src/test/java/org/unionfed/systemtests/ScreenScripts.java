package org.unionfed.systemtests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The scripts that look at a screen from inside the browser; axe-core is the one the client is developed with. */
record ScreenScripts(String watch, String settled, String faults, String focused, String axe) {

    ScreenScripts(Path checkout) {
        this(
                resource("/screens/watch.js"),
                resource("/screens/settled.js"),
                resource("/screens/faults.js"),
                resource("/screens/focused.js"),
                file(checkout.resolve("gateway/web/node_modules/axe-core/axe.min.js")));
    }

    /** The text of a script among the resources of these tests. */
    static String resource(String name) {
        try (InputStream script = ScreenScripts.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(script, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String file(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
