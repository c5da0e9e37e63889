package org.unionfed.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts of the client in one language, as its source has them. */
final class ClientTexts {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\w+}}");

    private static final Pattern SPECIAL = Pattern.compile("[\\\\.*+?^${}()|\\[\\]]");

    private final Path sources;
    private final String language;

    ClientTexts(Path checkout, String language) {
        sources = checkout.resolve("gateway/web/src");
        this.language = language;
    }

    /** What a text looks like on the screen, at the beginning of a name or of a word in it: whole words. */
    Pattern named(String key) {
        String text = PLACE.splitAsStream(textOf(key)).map(ClientTexts::quoted).collect(Collectors.joining(".*"));
        return Pattern.compile("^(.* )?" + text + "(?![a-z])");
    }

    /** As Pattern.quote does it, but so that a browser understands it too. */
    private static String quoted(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    private String textOf(String key) {
        String[] names = key.split("\\.");
        JsonNode texts = JsonMapper.shared().readTree(fileOf(names[0]));
        return texts.at("/" + String.join("/", Arrays.copyOfRange(names, 1, names.length)))
                .asString();
    }

    /** A group that all screens share has its name; one of a feature stands in the folder of that name. */
    private Path fileOf(String group) {
        Path shared = sources.resolve("i18n").resolve(language).resolve(group + ".json");
        if (Files.exists(shared)) {
            return shared;
        }
        Path end = Path.of(group, "texts", language + ".json");
        try (Stream<Path> files = Files.walk(sources.resolve("features"))) {
            return files.filter(it -> it.endsWith(end)).findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
