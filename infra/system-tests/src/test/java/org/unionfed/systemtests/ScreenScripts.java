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
                resource("watch.js"),
                resource("settled.js"),
                resource("faults.js"),
                resource("focused.js"),
                file(checkout.resolve("gateway/web/node_modules/axe-core/axe.min.js")));
    }

    private static String resource(String name) {
        try (InputStream script = ScreenScripts.class.getResourceAsStream("/screens/" + name)) {
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
