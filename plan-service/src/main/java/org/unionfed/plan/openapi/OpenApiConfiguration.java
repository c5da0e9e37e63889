package org.unionfed.plan.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionfed.plan.planimport.correction.Correction;

/** Names the document that describes this service's interface; commons describes the arguments we share. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Union Federation: plan service").version("v1"));
    }

    @Bean
    RequiredMembers requiredMembers() {
        return new RequiredMembers();
    }

    @Bean
    TaggedUnion corrections() {
        return new TaggedUnion(Correction.class);
    }

    /** Without the address of whoever asked, so that the document is the same everywhere. */
    @Bean
    OpenApiCustomizer withoutServers() {
        return document -> document.setServers(List.of());
    }
}
