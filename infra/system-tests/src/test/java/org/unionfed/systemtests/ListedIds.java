package org.unionfed.systemtests;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ids of things there are, found in the lists that somebody may see. */
final class ListedIds {

    private static final Pattern LIST = Pattern.compile("\\{(.*?)}");

    private final String address;
    private final BrowserContext signedIn;

    ListedIds(String address, BrowserContext signedIn) {
        this.address = address;
        this.signedIn = signedIn;
    }

    /** The path with the id of its first entry for each list in braces. */
    String putInto(String path) {
        return LIST.matcher(path)
                .replaceAll(list -> Matcher.quoteReplacement(firstOf(list.group(1))
                        .orElseThrow(() -> new IllegalStateException("Nothing in the list " + list.group(1)))));
    }

    /** The id of the first entry of a list of the plan service. */
    Optional<String> firstOf(String list) {
        String page = ask("/api/me", RequestOptions.create()).path("page").asString();
        JsonNode items = ask("/api/plan/" + list, RequestOptions.create().setHeader("X-Page", page))
                .path("items");
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(items.get(0).path("id").asString());
    }

    private JsonNode ask(String path, RequestOptions options) {
        return JsonMapper.shared()
                .readTree(signedIn.request().get(address + path, options).body());
    }
}
