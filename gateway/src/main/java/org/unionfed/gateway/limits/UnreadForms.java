package org.unionfed.gateway.limits;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the server from reading forms by itself, whole and into memory, as soon as anything asks for a parameter. */
@Configuration(proxyBeanMethods = false)
class UnreadForms {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> parametersOfTheQueryOnly() {
        return factory -> factory.addConnectorCustomizers(connector -> connector.setParseBodyMethods(""));
    }
}
