package org.unionfed.commons.security;

import java.time.InstantSource;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets up what services and gateway have in common: the caller as an argument, security exceptions that pass. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({ClaimAccessor.class, SecurityFilterChain.class, WebMvcConfigurer.class})
class CallerAutoConfiguration {

    @Bean
    SecurityAdvice securityAdvice() {
        return new SecurityAdvice();
    }

    /** Nobody watches how long each of the fifteen filters takes, and watching takes longer than most of them. */
    @Bean
    SecurityObservationSettings withoutFilterObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    WebMvcConfigurer callerArgument() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgumentResolver());
            }
        };
    }

    /** A token is verified once a minute and not with every request that brings it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(JwtDecoder.class)
    static class Tokens {

        @Bean
        static BeanPostProcessor rememberedTokens() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof JwtDecoder decoder
                            ? new CachingJwtDecoder(decoder, InstantSource.system())
                            : bean;
                }
            };
        }
    }

    /** The caller comes from the token and is no parameter of the interface. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(SpringDocUtils.class)
    static class OpenApi {

        OpenApi() {
            SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
        }
    }
}
