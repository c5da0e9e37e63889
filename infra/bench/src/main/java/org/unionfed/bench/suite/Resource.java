package org.unionfed.bench.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that come with the benchmarks. */
public final class Resource {

    private Resource() {}

    public static String text(String file) {
        try (InputStream text = Resource.class.getResourceAsStream("/bench/" + file)) {
            if (text == null) {
                throw new IllegalStateException("There is no " + file);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
