package org.unionfed.gateway.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names the document that describes the gateway's own operations; those of the services have documents of theirs. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI description() {
        return new OpenAPI().info(new Info().title("Union Federation: gateway").version("v1"));
    }

    /** Without the address of whoever asked, so that the document is the same everywhere. */
    @Bean
    OpenApiCustomizer withoutServers() {
        return document -> document.setServers(List.of());
    }
}
