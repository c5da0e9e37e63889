package org.unionfed.gateway.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.security.CallerClaims;

/** Tells who is signed in, from the very token the services will see. */
@RestController
@Tag(name = "session", description = "Signing in and out, and who is signed in")
class MeController {

    private final AccessTokens tokens;
    private final JwtDecoder decoder;

    MeController(AccessTokens tokens, JwtDecoder decoder) {
        this.tokens = tokens;
        this.decoder = decoder;
    }

    @Operation(operationId = "whoAmI", summary = "Who is signed in, for which school, in which roles")
    @GetMapping("/api/me")
    Me me(
            Authentication caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted) {
        Map<String, Object> claims = claims(caller);
        String language = claims.get("locale") instanceof String chosen ? chosen : accepted;
        return Me.of(CallerClaims.read(claims), Languages.of(language));
    }

    private Map<String, Object> claims(Authentication caller) {
        if (caller instanceof OAuth2AuthenticationToken) {
            return tokens.of(caller)
                    .map(token -> decoder.decode(token).getClaims())
                    .orElseThrow(() -> new BusinessException(CommonError.NOT_SIGNED_IN));
        }
        if (caller.getPrincipal() instanceof Jwt token) {
            return token.getClaims();
        }
        throw new BusinessException(CommonError.NOT_SIGNED_IN);
    }
}
