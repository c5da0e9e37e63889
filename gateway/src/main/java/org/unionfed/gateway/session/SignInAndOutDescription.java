package org.unionfed.gateway.session;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes the ways in and out, which filters answer and no controller. */
@Component
class SignInAndOutDescription implements OpenApiCustomizer {

    private static final String TAG = "session";

    @Override
    public void customise(OpenAPI document) {
        ModelConverters.getInstance(true)
                .readAll(SignOut.SignedOut.class)
                .forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
        document.getPaths()
                .addPathItem(SignInRequest.BASE + "/" + KeycloakClient.REGISTRATION, new PathItem().get(signIn()))
                .addPathItem("/logout", new PathItem().post(signOut()));
    }

    private static Operation signIn() {
        var toKeycloak = new ApiResponse()
                .description("To Keycloak, which brings the browser back to the start page or the one named")
                .addHeaderObject("Location", new Header().schema(new StringSchema()));
        return new Operation()
                .operationId("signIn")
                .tags(List.of(TAG))
                .summary("Sends a browser to sign in")
                .addParametersItem(query("school", "The school's code; without it Keycloak asks whoever has several"))
                .addParametersItem(
                        query(
                                "action",
                                "password or second-factor: lets whoever signs in set a new password or a second factor on the way"))
                .addParametersItem(query("back", "A page of the web client to end at; without it the start page"))
                .addParametersItem(query("ui_locales", "zh-CN or en; without it as Accept-Language says"))
                .responses(new ApiResponses().addApiResponse("302", toKeycloak));
    }

    private static Parameter query(String name, String description) {
        return new Parameter().in("query").name(name).description(description).schema(new StringSchema());
    }

    private static Operation signOut() {
        var signedOut = new Schema<>().$ref("#/components/schemas/SignedOut");
        var answer = new ApiResponse()
                .description("Signed out here")
                .content(new Content().addMediaType("application/json", new MediaType().schema(signedOut)));
        return new Operation()
                .operationId("signOut")
                .tags(List.of(TAG))
                .summary("Ends the session here and at Keycloak and tells where the browser clears its cookies")
                .description("For browsers, with the CSRF token in X-XSRF-TOKEN; a form is redirected instead.")
                .addParametersItem(new Parameter()
                        .in("header")
                        .name(PageFilter.HEADER)
                        .description("The member page of /api/me, or as the query parameter page")
                        .schema(new StringSchema()))
                .responses(new ApiResponses().addApiResponse("200", answer));
    }
}
