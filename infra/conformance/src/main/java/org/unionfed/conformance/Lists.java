package org.unionfed.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Reads the lists a service writes down for its conformance. */
final class Lists {

    private Lists() {}

    /** The lines of a file of the test's class path that say something. */
    static List<String> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The operations named in {@code unaudited.txt}, if there is one, each of which has to be followed by its reason. */
    static List<String> unaudited() {
        return !new ClassPathResource("unaudited.txt").exists()
                ? List.of()
                : lines("unaudited.txt").stream().map(Lists::excepted).toList();
    }

    private static String excepted(String line) {
        String[] parts = line.split("\\s+", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new AssertionError("unaudited.txt gives no reason for " + line);
        }
        return parts[0];
    }
}
