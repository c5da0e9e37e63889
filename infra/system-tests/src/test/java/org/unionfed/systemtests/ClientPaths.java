package org.unionfed.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paths of the client, as its one file of paths has them. */
final class ClientPaths {

    private static final Pattern ALL = Pattern.compile("export const patterns = \\{(.*?)} as const", Pattern.DOTALL);
    private static final Pattern ONE = Pattern.compile("\\w+: '(/[^']*)'");

    private final List<String> patterns;

    ClientPaths(Path checkout) {
        Matcher found = ALL.matcher(read(checkout.resolve("gateway/web/src/config/paths.ts")));
        if (!found.find()) {
            throw new IllegalStateException("The client's file of paths does not look as it used to");
        }
        patterns = ONE.matcher(found.group(1)).results().map(it -> it.group(1)).toList();
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
