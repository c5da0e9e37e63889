package org.unionfed.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the web client out of the jar; the paths of its pages get its page. */
@Configuration(proxyBeanMethods = false)
class WebClientPages implements WebMvcConfigurer {

    private static final String CLIENT = "classpath:/static/";
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final WebClientPaths paths;
    private final ClientPage page;

    WebClientPages(WebClientPaths paths, ClientPage page) {
        this.paths = paths;
        this.page = page;
    }

    /**
     * Names under {@code /assets} carry a digest of their content and never change. Everything else is asked for again
     * each time and judged by its content: files in the jar all bear the same date.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(CLIENT + "assets/")
                .setUseLastModified(false)
                .setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(CLIENT)
                .setUseLastModified(false)
                .setEtagGenerator(WebClientPages::digest)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageResolver());
    }

    /** Whoever looks for a page that is not there is told so by the client, in its own words. */
    @Bean
    RouterFunction<ServerResponse> pageThatIsNotThere() {
        return RouterFunctions.route(
                RequestPredicates.GET("/**").and(this::looksForAPageThatIsNotThere),
                request -> page.resource()
                        .map(it -> ServerResponse.status(HttpStatus.NOT_FOUND)
                                .contentType(MediaType.TEXT_HTML)
                                .cacheControl(CacheControl.noCache())
                                .body(it))
                        .orElseGet(() -> ServerResponse.notFound().build()));
    }

    private boolean looksForAPageThatIsNotThere(ServerRequest request) {
        String path = request.path();
        return wantsHtml(request) && !belongsToOthers(path) && !paths.isPage(path) && !paths.isFile(path);
    }

    private static boolean wantsHtml(ServerRequest request) {
        return request.headers().header(HttpHeaders.ACCEPT).stream()
                .anyMatch(it -> it.contains(MediaType.TEXT_HTML_VALUE));
    }

    private static boolean belongsToOthers(String path) {
        return path.matches("/(api|oauth2|login|logout|actuator|error)(/.*)?");
    }

    private static String digest(Resource resource) {
        try (var content = resource.getInputStream()) {
            return '"' + DigestUtils.md5DigestAsHex(content) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds files by their path, and the client's page for the paths of its pages. */
    private final class PageResolver extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            return path.equals(ClientPage.FILE) || paths.isPage("/" + path)
                    ? page.resource().orElse(null)
                    : super.getResource(path, location);
        }
    }
}
