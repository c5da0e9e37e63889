package org.unionfed.plan.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.commons.web.PageQuery;

/** Tells springdoc what it cannot infer: the arguments our own resolvers supply, and which members always stand. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    OpenApiConfiguration() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, ExpectedVersion.class, PageQuery.class);
    }

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
    OperationCustomizer ownArguments() {
        return (operation, method) -> {
            if (takes(method, ExpectedVersion.class)) {
                operation.addParametersItem(parameter("header", "If-Match", true)
                        .description("The version the change is made against, in quotes")
                        .schema(new StringSchema()));
            }
            if (takes(method, PageQuery.class)) {
                operation.addParametersItem(
                        parameter("query", "limit", false).schema(new IntegerSchema()._default(50)));
                operation.addParametersItem(parameter("query", "after", false)
                        .description("What the page before answered as next")
                        .schema(new StringSchema()));
            }
            return operation;
        };
    }

    /** Without the address of whoever asked, so that the document is the same everywhere. */
    @Bean
    OpenApiCustomizer withoutServers() {
        return document -> document.setServers(List.of());
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(it -> it.getParameterType() == type);
    }

    private static Parameter parameter(String in, String name, boolean required) {
        return new Parameter().in(in).name(name).required(required);
    }
}
