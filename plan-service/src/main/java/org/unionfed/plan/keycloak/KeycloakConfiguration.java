package org.unionfed.plan.keycloak;

import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.spi.StreamMessageBodyReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up the client of Keycloak's administration interface. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakSettings.class)
class KeycloakConfiguration {

    /** Signs in with its first call, so that this service starts while Keycloak does not answer. */
    @Bean(destroyMethod = "close")
    Keycloak keycloak(KeycloakSettings settings) {
        KeycloakSettings.Provisioner provisioner = settings.provisioner();
        return KeycloakBuilder.builder()
                .serverUrl(settings.url().toString())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(provisioner.clientId())
                .clientSecret(provisioner.clientSecret())
                .resteasyClient(ClientBuilder.newBuilder()
                        .connectTimeout(provisioner.timeout().toMillis(), TimeUnit.MILLISECONDS)
                        .readTimeout(provisioner.timeout().toMillis(), TimeUnit.MILLISECONDS)
                        .register(JacksonProvider.class, 100)
                        .register(StreamMessageBodyReader.class, 100)
                        .build())
                .build();
    }

    @Bean
    SchoolAccounts schoolAccounts(Keycloak keycloak, KeycloakSettings settings) {
        return new KeycloakSchoolAccounts(keycloak.realm(settings.realm()));
    }

    @Bean
    AccountDirectory accountDirectory(Keycloak keycloak, KeycloakSettings settings) {
        return new KeycloakAccountDirectory(keycloak.realm(settings.realm()));
    }
}
