package org.unionfed.gateway.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.web.ProblemWriter;

/**
 * Lets a page act only for whom it was opened: the cookie may have become another person's since. It comes before
 * anything of the request is read or done.
 */
final class PageFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Page";
    static final String PARAMETER = "page";

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();
    private static final RequestMatcher SIGN_OUT = PATHS.matcher(HttpMethod.POST, "/logout");

    /** What tells a page whom it is for cannot ask for it. */
    private static final RequestMatcher ACTS = new AndRequestMatcher(
            PATHS.matcher("/api/**"), new NegatedRequestMatcher(PATHS.matcher(HttpMethod.GET, "/api/me")));

    private final PageIdentity pages;
    private final CallersClaims claims;
    private final ProblemWriter problems;

    PageFilter(PageIdentity pages, CallersClaims claims, ProblemWriter problems) {
        this.pages = pages;
        this.claims = claims;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<BusinessException> refusal = refusal(request);
        if (refusal.isPresent()) {
            problems.write(refusal.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Nobody is kept from signing out because nobody can say who they are. */
    private Optional<BusinessException> refusal(HttpServletRequest request) {
        boolean signsOut = SIGN_OUT.matches(request);
        if (!signsOut && !ACTS.matches(request)) {
            return Optional.empty();
        }
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (!(caller instanceof OAuth2AuthenticationToken)) {
            return Optional.empty();
        }
        try {
            pages.require(pageOf(request), claims.of(caller, request));
            return Optional.empty();
        } catch (BusinessException refusal) {
            return signsOut && !(refusal.code() instanceof PageError) ? Optional.empty() : Optional.of(refusal);
        }
    }

    /** Looked for in the query only: a body is not to be read for it. */
    private static @Nullable String pageOf(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        return header != null
                ? header
                : UriComponentsBuilder.newInstance()
                        .query(request.getQueryString())
                        .build()
                        .getQueryParams()
                        .getFirst(PARAMETER);
    }
}
