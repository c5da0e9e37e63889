package org.unionfed.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.CallerClaims;

/** Reads what is said of a caller in the very token that the services will see. */
@Component
class CallersClaims {

    private final AccessTokens tokens;
    private final JwtDecoder decoder;

    CallersClaims(AccessTokens tokens, JwtDecoder decoder) {
        this.tokens = tokens;
        this.decoder = decoder;
    }

    /** The claims of the caller's token; refused with NOT_SIGNED_IN where there is none that holds. */
    Map<String, Object> of(Authentication caller, HttpServletRequest request) {
        if (caller instanceof OAuth2AuthenticationToken) {
            return tokens.of(caller, request)
                    .map(this::verified)
                    .orElseThrow(() -> new BusinessException(CommonError.NOT_SIGNED_IN));
        }
        if (caller.getPrincipal() instanceof Jwt token) {
            return token.getClaims();
        }
        throw new BusinessException(CommonError.NOT_SIGNED_IN);
    }

    /** Whose request this is; refused with NOT_SIGNED_IN or NO_SCHOOL where the token says it of nobody. */
    Caller caller(HttpServletRequest request) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) {
            throw new BusinessException(CommonError.NOT_SIGNED_IN);
        }
        return CallerClaims.read(of(signedIn, request));
    }

    /** Where the keys cannot be had the token is not to blame. */
    private Map<String, Object> verified(String token) {
        try {
            return decoder.decode(token).getClaims();
        } catch (BadJwtException e) {
            throw new BusinessException(CommonError.NOT_SIGNED_IN);
        } catch (JwtException e) {
            throw new BusinessException(CommonError.SERVICE_UNAVAILABLE);
        }
    }
}
