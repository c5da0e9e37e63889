package org.unionfed.commons.web;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.core.StandardHost;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Sets up what every HTTP interface of the suite has in common. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({DispatcherServlet.class, JsonMapper.class})
@EnableConfigurationProperties(WebSettings.class)
public class WebAutoConfiguration {

    /** Before everything else, security included: a refusal has an id too. */
    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter() {
        var registration = new FilterRegistrationBean<>(new TraceFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        registration.setDispatcherTypes(java.util.EnumSet.allOf(jakarta.servlet.DispatcherType.class));
        return registration;
    }

    /** Chinese unless English is asked for. */
    @Bean
    @ConditionalOnMissingBean(name = DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return resolver;
    }

    @Bean
    ProblemDetails problemDetails() {
        return new ProblemDetails(new ProblemTexts());
    }

    @Bean
    ProblemWriter problemWriter(ProblemDetails problems, LocaleResolver locales, JsonMapper json) {
        return new ProblemWriter(problems, locales, json);
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemDetails problems) {
        return new ProblemAdvice(problems);
    }

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ProblemErrorController problemErrorController(ProblemDetails problems) {
        return new ProblemErrorController(problems);
    }

    @Bean
    WebMvcConfigurer requestArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new RequestArguments());
            }
        };
    }

    /** Callers are read strictly; what is written, and what other servers and the database are read with, stays. */
    @Bean
    @Order
    ServerHttpMessageConvertersCustomizer strictJson(JsonMapper json) {
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(StrictJson.of(json)));
    }

    /** Only where requests are validated. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({ValidationConfigurationCustomizer.class, HibernateValidatorConfiguration.class})
    static class Validation {

        /** To every rule that says so, a text of signs that nobody sees is blank. */
        @Bean
        ValidationConfigurationCustomizer blankIsWhatCannotBeSeen() {
            return configuration -> {
                if (configuration instanceof HibernateValidatorConfiguration hibernate) {
                    ConstraintMapping mapping = hibernate.createConstraintMapping();
                    mapping.constraintDefinition(NotBlank.class)
                            .includeExistingValidators(false)
                            .validatedBy(NotBlankRule.class);
                    hibernate.addMapping(mapping);
                }
            };
        }
    }

    /** Some requests Tomcat refuses itself; it would answer with a page of its own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(TomcatServletWebServerFactory.class)
    static class Server {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer(ProblemWriter problems) {
            return factory -> factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass("");
                    host.getPipeline().addValve(new ServerProblems(problems));
                }
            });
        }
    }

    /** Only where there is a database. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(CannotCreateTransactionException.class)
    static class Database {

        @Bean
        ConcurrencyAdvice concurrencyAdvice(ProblemDetails problems) {
            return new ConcurrencyAdvice(problems);
        }
    }
}
