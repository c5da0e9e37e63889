package org.unionfed.gateway.session;

import io.github.bucket4j.TimeMeter;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.unionfed.commons.web.ProblemWriter;
import org.unionfed.gateway.limits.BodyIntake;
import org.unionfed.gateway.limits.BodyLimitFilter;
import org.unionfed.gateway.limits.LimitSettings;
import org.unionfed.gateway.limits.RateLimitFilter;
import org.unionfed.gateway.limits.StrangersBodyFilter;
import org.unionfed.gateway.limits.UploadLaneFilter;
import org.unionfed.gateway.pages.WebClientPaths;

import static org.springframework.security.config.Customizer.withDefaults;

/**
 * Who may come in. Machines bring a token and have no session; people have a session and no token, and only they need
 * protection against forged requests. What somebody may do each service decides for itself.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    private static final RequestMatcher BRINGS_A_TOKEN = request -> {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith("bearer ");
    };

    private final PageHeaders headers;
    private final Refusals refusals;
    private final RateLimitFilter rateLimit;
    private final UploadLaneFilter uploads;
    private final BodyLimitFilter bodyLimit;
    private final StrangersBodyFilter strangersBodies;
    private final PageFilter page;
    private final SameOriginFilter sameOrigin;

    AccessRules(
            KeycloakSettings keycloak,
            ProblemWriter problems,
            LimitSettings limits,
            WebClientPaths client,
            PageIdentity pages,
            CallersClaims claims) {
        this.headers = new PageHeaders(keycloak);
        this.rateLimit = new RateLimitFilter(limits, TimeMeter.SYSTEM_NANOTIME, client, problems);
        this.refusals = new Refusals(problems, rateLimit);
        this.uploads = new UploadLaneFilter(limits, claims::caller, problems);
        BodyIntake intake = new BodyIntake(limits, problems);
        this.bodyLimit = new BodyLimitFilter(limits, TimeMeter.SYSTEM_NANOTIME, claims::caller, intake);
        this.strangersBodies = new StrangersBodyFilter(limits, TimeMeter.SYSTEM_NANOTIME, intake, problems);
        this.page = new PageFilter(pages, claims, problems);
        this.sameOrigin = new SameOriginFilter(problems);
    }

    /** Only once the token was looked at it is known whose request this is. */
    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http) {
        return guarded(http)
                .securityMatcher(BRINGS_A_TOKEN)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(it -> it.jwt(withDefaults())
                        .authenticationEntryPoint(refusals)
                        .withObjectPostProcessor(refusals.answeringEvenWithoutKeys()))
                .addFilterBefore(rateLimit, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            WebClientPaths client,
            SignInStarts starts,
            SignOut signOut,
            KeycloakSignOut keycloakSignOut) {
        return guarded(http)
                .addFilterBefore(rateLimit, CsrfFilter.class)
                .addFilterBefore(sameOrigin, CsrfFilter.class)
                .addFilterBefore(strangersBodies, CsrfFilter.class)
                .csrf(it -> it.spa().csrfTokenRepository(cookieForOurPagesOnly()))
                .addFilterBefore(page, LogoutFilter.class)
                .sessionManagement(it -> it.sessionAuthenticationStrategy(newSessionForWhoeverSignsIn()))
                .oauth2Login(it -> it.authorizationEndpoint(
                                at -> at.authorizationRequestResolver(new SignInRequest(registrations, client))
                                        .authorizationRequestRepository(starts))
                        .withObjectPostProcessor(refusals.answeringOddSignIns())
                        .successHandler(new SchoolQuestion(starts))
                        .failureHandler(new SignInFailure(starts)))
                .oidcLogout(it -> it.backChannel(by -> by.logoutHandler(keycloakSignOut)))
                .logout(it -> it.addLogoutHandler(signOut).logoutSuccessHandler(signOut))
                .build();
    }

    /** Pages are for everybody; the interface is for those who are known, and never leads to a sign-in page. */
    private HttpSecurity guarded(HttpSecurity http) {
        return http.authorizeHttpRequests(it -> it.requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .headers(headers)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterAfter(uploads, AuthorizationFilter.class)
                .addFilterAfter(bodyLimit, UploadLaneFilter.class);
    }

    private static CookieCsrfTokenRepository cookieForOurPagesOnly() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(it -> it.sameSite("Strict"));
        return tokens;
    }

    /** Nobody has a session before they signed in, and whoever has one gets another. */
    private static ChangeSessionIdAuthenticationStrategy newSessionForWhoeverSignsIn() {
        var strategy = new ChangeSessionIdAuthenticationStrategy();
        strategy.setAlwaysCreateSession(true);
        return strategy;
    }
}
