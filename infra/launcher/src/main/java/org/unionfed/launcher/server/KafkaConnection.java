package org.unionfed.launcher.server;

import java.util.Map;

/**
 * How one account reaches a broker.
 *
 * @param bootstrapServers the broker's address
 * @param mechanism by which it says who it is
 * @param user name of the account
 * @param password the account's
 */
public record KafkaConnection(String bootstrapServers, String mechanism, String user, String password) {

    static final String SCRAM = "SCRAM-SHA-512";
    static final String PLAIN = "PLAIN";

    /** The connection of an account that {@link KafkaAccounts} made. */
    public static KafkaConnection of(String bootstrapServers, String user, String password) {
        return new KafkaConnection(bootstrapServers, SCRAM, user, password);
    }

    /** The broker's own administrator, who is there before any account has been made. */
    public static KafkaConnection ofAdministrator(String bootstrapServers, String password) {
        return new KafkaConnection(bootstrapServers, PLAIN, KafkaBroker.ADMINISTRATOR, password);
    }

    /** What a Kafka client is told. */
    public Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                mechanism,
                "sasl.jaas.config",
                loginModule());
    }

    /** The same as Spring's settings. */
    public Map<String, String> springSettings() {
        return Map.of(
                "spring.kafka.bootstrap-servers",
                bootstrapServers,
                "spring.kafka.security.protocol",
                "SASL_PLAINTEXT",
                "spring.kafka.properties.sasl.mechanism",
                mechanism,
                "spring.kafka.properties.sasl.jaas.config",
                loginModule());
    }

    /** The same as environment variables of an application of ours. */
    public Map<String, String> environment() {
        return Map.of(
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                bootstrapServers,
                "SPRING_KAFKA_SECURITY_PROTOCOL",
                "SASL_PLAINTEXT",
                "SPRING_KAFKA_PROPERTIES_SASL_MECHANISM",
                mechanism,
                "SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG",
                loginModule());
    }

    private String loginModule() {
        return loginModule(mechanism) + " required username=" + quoted(user) + " password=" + quoted(password) + ";";
    }

    static String loginModule(String mechanism) {
        return mechanism.equals(SCRAM)
                ? "org.apache.kafka.common.security.scram.ScramLoginModule"
                : "org.apache.kafka.common.security.plain.PlainLoginModule";
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Without the password, as this may be logged. */
    @Override
    public String toString() {
        return user + " at " + bootstrapServers;
    }
}
