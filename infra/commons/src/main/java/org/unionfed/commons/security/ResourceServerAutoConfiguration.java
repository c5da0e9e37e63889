package org.unionfed.commons.security;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.web.BodyLimitFilter;
import org.unionfed.commons.web.ProblemWriter;
import org.unionfed.commons.web.WebSettings;

import static org.springframework.security.config.Customizer.withDefaults;

/**
 * Makes a service a resource server: every request but health and info carries a token for us that names a caller, and
 * how the service is doing inside is for the administrator of the federation alone.
 * An application with a filter chain of its own (the gateway) keeps that one.
 */
@AutoConfiguration(
        after = OAuth2ResourceServerAutoConfiguration.class,
        before = {OAuth2ResourceServerWebSecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({HttpSecurity.class, JwtDecoder.class, BearerTokenAuthenticationFilter.class})
@ConditionalOnMissingBean(SecurityFilterChain.class)
class ResourceServerAutoConfiguration {

    private static final String[] PUBLIC = {"/actuator/health", "/actuator/health/**", "/actuator/info"};

    @Bean
    SecurityFilterChain resourceServer(HttpSecurity http, ProblemWriter writer, WebSettings settings) {
        var problems = new SecurityProblems(writer);
        return http.addFilterBefore(new MalformedRequestFilter(writer), HeaderWriterFilter.class)
                .addFilterAfter(new BodyLimitFilter(settings.largestBody(), writer), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests
                        // these only continue a request that has been let in, or word its refusal
                        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(CallerAuthorization.who(it -> it.hasAny(Role.FEDERATION_ADMIN)))
                        .anyRequest()
                        .access(CallerAuthorization.whoever()))
                .headers(ResourceServerAutoConfiguration::writeEagerly)
                .oauth2ResourceServer(it -> bearerTokens(it, problems))
                .exceptionHandling(it -> it.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // no cookie signs anybody in here
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** What the firewall refuses is worded as every refusal. */
    @Bean
    RequestRejectedHandler rejectedRequests(ProblemWriter problems) {
        return (request, response, rejected) -> problems.write(CommonError.MALFORMED_REQUEST, request, response);
    }

    /**
     * Security headers are written before the request is handled. Otherwise they come with the first byte, and a stream
     * that another thread ends at its very beginning would have two threads writing them at once.
     */
    private static void writeEagerly(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <T extends HeaderWriterFilter> T postProcess(T filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
    }

    private static void bearerTokens(OAuth2ResourceServerConfigurer<HttpSecurity> tokens, SecurityProblems problems) {
        tokens.jwt(withDefaults())
                .authenticationEntryPoint(problems)
                .accessDeniedHandler(problems)
                .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                    @Override
                    public <T extends BearerTokenAuthenticationFilter> T postProcess(T filter) {
                        filter.setAuthenticationFailureHandler(problems::commence);
                        return filter;
                    }
                });
    }
}
