package org.unionfed.commons.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Describes in the OpenAPI document how every operation refuses: with a problem detail. */
final class OpenApiProblems implements GlobalOpenApiCustomizer {

    private static final String PROBLEM = "Problem";

    @Override
    public void customise(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getComponents().addSchemas("FieldProblem", fieldProblem()).addSchemas(PROBLEM, problem());
        document.getPaths().values().stream()
                .flatMap(it -> it.readOperations().stream())
                .forEach(it -> it.getResponses().addApiResponse("default", refusal()));
    }

    private static ApiResponse refusal() {
        var content = new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
        return new ApiResponse().description("Refused, or failed").content(content);
    }

    private static Schema<?> problem() {
        Schema<?> problem = new ObjectSchema();
        problem.addProperty("type", text("Urn of the code"));
        problem.addProperty("title", text("The HTTP status in words"));
        problem.addProperty("status", new IntegerSchema().description("The HTTP status"));
        problem.addProperty("detail", text("For people, in the language of Accept-Language"));
        problem.addProperty("code", text("Published name of the refusal"));
        problem.addProperty(
                "errors", new ArraySchema().items(new Schema<>().$ref("#/components/schemas/FieldProblem")));
        problem.addProperty("incident", text("Id of a failure of ours, for a report"));
        problem.setRequired(List.of("type", "title", "status", "code"));
        return problem;
    }

    private static Schema<?> fieldProblem() {
        Schema<?> problem = new ObjectSchema();
        problem.addProperty("field", text("Path of the field as the client wrote it"));
        problem.addProperty("code", text("Published name of the rule"));
        problem.addProperty("message", text("For people, in the language of Accept-Language"));
        problem.setRequired(List.of("field", "code", "message"));
        return problem;
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
