package org.unionfed.gateway.pages;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Knows the web client's files, and the paths at which its pages stand. */
@Component
public class WebClientPaths {

    /** Where the build writes down what the features of the client say. */
    private static final String PAGES = "/web-client-paths.txt";

    private static final String FOLDER = "static/";

    private final List<PathPattern> pages = pages();
    private final Set<String> files = files();

    /** Whether a file of the client is asked for. */
    public boolean isFile(String path) {
        return files.contains(path);
    }

    /** Whether a page of the client stands there. */
    public boolean isPage(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return pages.stream().anyMatch(it -> it.matches(parsed));
    }

    private static List<PathPattern> pages() {
        try (InputStream list = WebClientPaths.class.getResourceAsStream(PAGES)) {
            return list == null
                    ? List.of() // a gateway that was built without its client
                    : new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(PathPatternParser.defaultInstance::parse)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> files() {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*.*");
            return Arrays.stream(found)
                    .map(WebClientPaths::path)
                    .filter(Predicate.not(String::isEmpty))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (FileNotFoundException e) {
            return Set.of(); // a gateway that was built without its client
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Resource file) {
        try {
            String url = file.getURL().getPath();
            return url.substring(url.lastIndexOf("/" + FOLDER) + FOLDER.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
