package org.unionfed.systemtests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts of the client in one language, as its source has them. */
final class ClientTexts {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\w+}}");

    private static final Pattern SPECIAL = Pattern.compile("[\\\\.*+?^${}()|\\[\\]]");

    private final Path folder;

    ClientTexts(Path checkout, String language) {
        folder = checkout.resolve("gateway/web/src/i18n").resolve(language);
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
        JsonNode texts = JsonMapper.shared().readTree(folder.resolve(names[0] + ".json"));
        return texts.at("/" + String.join("/", Arrays.copyOfRange(names, 1, names.length)))
                .asString();
    }
}
