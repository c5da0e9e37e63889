package org.unionfed.gateway.session;

import io.github.bucket4j.TimeMeter;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.unionfed.commons.web.ProblemWriter;
import org.unionfed.gateway.limits.BodyLimitFilter;
import org.unionfed.gateway.limits.LimitSettings;
import org.unionfed.gateway.limits.RateLimitFilter;

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
    private final BodyLimitFilter bodyLimit;

    AccessRules(KeycloakSettings keycloak, ProblemWriter problems, LimitSettings limits) {
        this.headers = new PageHeaders(keycloak);
        this.refusals = new Refusals(problems);
        this.rateLimit = new RateLimitFilter(limits, TimeMeter.SYSTEM_NANOTIME, problems);
        this.bodyLimit = new BodyLimitFilter(limits, problems);
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http) {
        return guarded(http)
                .securityMatcher(BRINGS_A_TOKEN)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(it -> it.jwt(withDefaults())
                        .authenticationEntryPoint(refusals)
                        .withObjectPostProcessor(refusals.answeringEvenWithoutKeys()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            SignOut signOut,
            KeycloakSignOut keycloakSignOut) {
        return guarded(http)
                .csrf(CsrfConfigurer::spa)
                .oauth2Login(it -> it.authorizationEndpoint(
                                at -> at.authorizationRequestResolver(new SignInRequest(registrations)))
                        .successHandler((request, response, signedIn) -> response.sendRedirect("/"))
                        .failureHandler((request, response, refusal) -> response.sendRedirect("/?sign-in=failed")))
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
                .addFilterBefore(rateLimit, AuthorizationFilter.class)
                .addFilterAfter(bodyLimit, AuthorizationFilter.class);
    }
}
