package org.unionfed.gateway.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the web client out of the jar; paths that only the client knows get its page. */
@Configuration(proxyBeanMethods = false)
class WebClientPages implements WebMvcConfigurer {

    private static final String CLIENT = "classpath:/static/";
    private static final Duration FOR_EVER = Duration.ofDays(365);

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
                .addResolver(new ClientPaths());
    }

    private static String digest(Resource resource) {
        try (var content = resource.getInputStream()) {
            return '"' + DigestUtils.md5DigestAsHex(content) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds files by their path, and the client's page for paths that look like no file and belong to nobody else. */
    private static final class ClientPaths extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            return file == null && isClientPath(path) ? super.getResource("index.html", location) : file;
        }

        private static boolean isClientPath(String path) {
            boolean belongsToOthers = path.matches("(api|oauth2|login|logout|actuator)(/.*)?");
            return !belongsToOthers
                    && !path.substring(path.lastIndexOf('/') + 1).contains(".");
        }
    }
}
