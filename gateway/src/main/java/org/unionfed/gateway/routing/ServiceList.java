package org.unionfed.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The list of the suite's services, and where each is unless the settings say otherwise. */
final class ServiceList {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ServiceList() {}

    /** First part of the path behind {@code /api/} to the address on this computer. */
    static Map<String, URI> usualRoutes() {
        try (InputStream list = new ClassPathResource("services.json").getInputStream()) {
            return Arrays.stream(JSON.readValue(list, Service[].class))
                    .collect(Collectors.toMap(
                            it -> it.name().replace("-service", ""),
                            it -> URI.create("http://localhost:" + it.port())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Service(String name, int port) {}
}
