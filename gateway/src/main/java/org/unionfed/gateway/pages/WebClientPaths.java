package org.unionfed.gateway.pages;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** As in the web client's own list, with which a test compares them. */
    static final List<String> PAGES = List.of(
            "/",
            "/imports",
            "/imports/{importId}",
            "/plans",
            "/plans/{planId}",
            "/review",
            "/year",
            "/schools",
            "/schools/import",
            "/schools/{schoolId}/accounts",
            "/accounts",
            "/deadlines",
            "/themes",
            "/inbox");

    private static final String FOLDER = "static/";
    private static final List<PathPattern> PATTERNS =
            PAGES.stream().map(PathPatternParser.defaultInstance::parse).toList();

    private final Set<String> files = files();

    /** Whether a file of the client is asked for. */
    public boolean isFile(String path) {
        return files.contains(path);
    }

    /** Whether a page of the client stands there. */
    public boolean isPage(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return PATTERNS.stream().anyMatch(it -> it.matches(parsed));
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
