package org.unionfed.gateway.routing;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.gateway.session.AccessTokens;

/** Gives a request of a signed-in browser its access token; a machine's own token passes as it came. */
@Component
class RelayToken implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final AccessTokens tokens;

    RelayToken(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return next.handle(caller instanceof OAuth2AuthenticationToken ? withToken(request, caller) : request);
    }

    private ServerRequest withToken(ServerRequest request, Authentication caller) {
        String token = tokens.of(caller, request.servletRequest())
                .orElseThrow(() -> new BusinessException(CommonError.NOT_SIGNED_IN));
        return ServerRequest.from(request)
                .headers(headers -> headers.setBearerAuth(token))
                .build();
    }
}
