package org.unionfed.gateway.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.CallerClaims;

/** Tells who is signed in, from the very token the services will see. */
@RestController
@Tag(name = "session", description = "Signing in and out, and who is signed in")
class MeController {

    private final CallersClaims callersClaims;
    private final PageIdentity pages;

    MeController(CallersClaims callersClaims, PageIdentity pages) {
        this.callersClaims = callersClaims;
        this.pages = pages;
    }

    @Operation(operationId = "whoAmI", summary = "Who is signed in, for which school, in which roles")
    @GetMapping("/api/me")
    Me me(
            Authentication caller,
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted) {
        Map<String, Object> claims = callersClaims.of(caller, request);
        String language = claims.get("locale") instanceof String chosen ? chosen : accepted;
        return Me.of(CallerClaims.read(claims), Languages.of(language), pages.of(claims));
    }
}
