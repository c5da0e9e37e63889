package org.unionfed.commons.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.HandlerMethod;

/** Names the OpenAPI document of a service, and describes in it what all services share. */
@AutoConfiguration
@ConditionalOnClass(GlobalOperationCustomizer.class)
class OpenApiAutoConfiguration {

    OpenApiAutoConfiguration() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(PageQuery.class, ExpectedVersion.class);
    }

    @Bean
    @ConditionalOnMissingBean
    OpenAPI description(@Value("${spring.application.name}") String name) {
        return new OpenAPI()
                .info(new Info()
                        .title("Union Federation: " + name.replace('-', ' '))
                        .version("v1"));
    }

    /** Without the address of whoever asked, so that the document is the same everywhere. */
    @Bean
    OpenApiCustomizer withoutServers() {
        return document -> document.setServers(List.of());
    }

    @Bean
    GlobalOperationCustomizer commonArguments() {
        return (operation, handler) -> {
            if (takes(handler, PageQuery.class)) {
                describePage(operation);
            }
            if (takes(handler, ExpectedVersion.class)) {
                describeVersion(operation);
            }
            return operation;
        };
    }

    @Bean
    OpenApiProblems openApiProblems() {
        return new OpenApiProblems();
    }

    @Bean
    RecordProperties recordProperties() {
        return new RecordProperties();
    }

    @Bean
    TaggedUnions taggedUnions() {
        return new TaggedUnions();
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(it -> it.getParameterType() == type);
    }

    private static void describePage(Operation operation) {
        var limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageQuery.MOST));
        limit.setDefault(PageQuery.USUAL);
        operation.addParametersItem(new QueryParameter()
                .name("limit")
                .description("How many rows at most")
                .schema(limit));
        operation.addParametersItem(new QueryParameter()
                .name("after")
                .description("The member next of the page before")
                .schema(new StringSchema()));
    }

    private static void describeVersion(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name(ExpectedVersion.HEADER)
                .description("The version this change is based on")
                .required(true)
                .example("\"3\"")
                .schema(new StringSchema()));
    }
}
