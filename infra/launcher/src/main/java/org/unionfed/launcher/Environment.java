package org.unionfed.launcher;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionfed.launcher.server.KafkaConnection;
import org.unionfed.launcher.server.ServiceDatabase;
import org.unionfed.launcher.server.TlsCertificate;

/** The settings each process gets as environment variables, secrets included: nothing secret is on a command line. */
final class Environment {

    private static final String REALM = "unionfed";

    /** The service that makes people's accounts at Keycloak. */
    private static final String KEEPS_ACCOUNTS = "plan-service";

    private final Ports ports;
    private final Secrets secrets;
    private final boolean livesPast;

    Environment(Ports ports, Secrets secrets, boolean livesPast) {
        this.ports = ports;
        this.secrets = secrets;
        this.livesPast = livesPast;
    }

    /** The database of a service with its two roles. */
    ServiceDatabase database(String service) {
        return new ServiceDatabase(
                service,
                service,
                secrets.of("database." + service + ".owner"),
                secrets.of("database." + service + ".app"));
    }

    /** Values for the placeholders of the realm file. */
    Map<String, String> ofRealm() {
        return Map.of(
                "UNIONFED_GATEWAY_URL", ports.url(Port.GATEWAY),
                "UNIONFED_GATEWAY_BACKCHANNEL_URL", ports.url(Port.GATEWAY),
                "UNIONFED_GATEWAY_SECRET", gatewaySecret(),
                "UNIONFED_PROVISIONER_SECRET", provisionerSecret());
    }

    /**
     * What an application gets.
     *
     * @param tls certificate for others; none when nobody but this computer reaches the suite
     */
    Map<String, String> of(Application application, @Nullable TlsCertificate tls) {
        ServiceDatabase database = database(application.database());
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("SERVER_ADDRESS", ports.host(application.port()));
        environment.put("SERVER_PORT", Integer.toString(ports.of(application.port())));
        environment.put(
                "SPRING_DATASOURCE_URL",
                "jdbc:postgresql://127.0.0.1:" + ports.of(Port.POSTGRES) + "/" + database.name());
        environment.put("SPRING_DATASOURCE_USERNAME", database.app());
        environment.put("SPRING_DATASOURCE_PASSWORD", database.appPassword());
        environment.put("SPRING_FLYWAY_USER", database.owner());
        environment.put("SPRING_FLYWAY_PASSWORD", database.ownerPassword());
        if (application.usesKafka()) {
            environment.putAll(kafkaConnection(application).environment());
        }
        environment.put("UNIONFED_KEYCLOAK_URL", ports.url(Port.KEYCLOAK));
        environment.put("UNIONFED_KEYCLOAK_REALM", REALM);
        if (application.module().equals(KEEPS_ACCOUNTS)) {
            environment.put("UNIONFED_KEYCLOAK_PROVISIONER_CLIENT_SECRET", provisionerSecret());
        }
        if (application.equals(Application.GATEWAY)) {
            environment.putAll(ofGateway());
            environment.putAll(ofTls(tls));
        } else if (livesPast) {
            environment.put("UNIONFED_BUSINESSCLOCK_MOVABLE", "true");
            environment.put("MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE", "health,info,metrics,businessclock");
        }
        return environment;
    }

    /** Password of an account at the broker. */
    String kafkaPassword(String user) {
        return secrets.of("kafka." + user);
    }

    private KafkaConnection kafkaConnection(Application application) {
        String user = application.module();
        return KafkaConnection.of("localhost:" + ports.of(Port.KAFKA), user, kafkaPassword(user));
    }

    String gatewaySecret() {
        return secrets.of("client.union-gateway");
    }

    private String provisionerSecret() {
        return secrets.of("client.union-provisioner");
    }

    private static Map<String, String> ofTls(@Nullable TlsCertificate tls) {
        return tls == null
                ? Map.of()
                : Map.of(
                        "SERVER_SSL_KEY_STORE",
                        "file:" + tls.keyStore(),
                        "SERVER_SSL_KEY_STORE_TYPE",
                        "PKCS12",
                        "SERVER_SSL_KEY_STORE_PASSWORD",
                        tls.password());
    }

    private Map<String, String> ofGateway() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_KEYCLOAK_CLIENT_SECRET", gatewaySecret());
        environment.put("UNIONFED_GATEWAY_SESSION_KEYS", secrets.of("gateway.session-key"));
        Application.SERVICES.forEach(it -> environment.put(
                "UNIONFED_GATEWAY_ROUTES_" + it.database().toUpperCase(Locale.ROOT), ports.url(it.port())));
        return environment;
    }
}
