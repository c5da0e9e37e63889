package org.unionfed.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The paths of the client, as its features say them. */
final class ClientPaths {

    /** A test of the client compares what is read like this with the paths it has. */
    private static final Pattern ONE = Pattern.compile("^ {6}path: '(/[^']*)',$", Pattern.MULTILINE);

    private final List<String> patterns;

    ClientPaths(Path checkout) {
        try (Stream<Path> features = Files.list(checkout.resolve("gateway/web/src/features"))) {
            patterns = features.map(it -> read(it.resolve("feature.ts")))
                    .flatMap(it -> ONE.matcher(it).results())
                    .map(it -> it.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> patterns() {
        return patterns;
    }

    /** The path that an address belongs to: one without places for ids before one with them. */
    String patternOf(String address) {
        String path = address.replaceAll("\\{[^}]*}", "id").replaceAll("\\?.*", "");
        return patterns.contains(path)
                ? path
                : patterns.stream()
                        .filter(it -> path.matches(it.replaceAll(":\\w+", "[^/]+")))
                        .findFirst()
                        .orElse("");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
