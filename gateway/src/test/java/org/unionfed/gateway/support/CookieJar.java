package org.unionfed.gateway.support;

import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cookies of one browser, kept as browsers keep them for localhost: shared by all ports, secure or not. */
final class CookieJar {

    private record Key(String name, String path) {}

    private final Map<Key, String> cookies = new ConcurrentHashMap<>();

    void store(URI from, List<String> setCookies) {
        for (String line : setCookies) {
            HttpCookie cookie = HttpCookie.parse(line).get(0);
            Key key = new Key(cookie.getName(), path(cookie.getPath(), from));
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(key);
            } else {
                cookies.put(key, cookie.getValue());
            }
        }
    }

    private static String path(@Nullable String path, URI from) {
        return path == null ? from.getPath() : path;
    }

    String header(URI to) {
        return cookies.entrySet().stream()
                .filter(it -> to.getPath().startsWith(it.getKey().path()))
                .map(it -> it.getKey().name() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    Optional<String> value(String name) {
        return cookies.entrySet().stream()
                .filter(it -> it.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
