package org.unionfed.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Kafka broker that is its own KRaft controller, on the loopback address, with a data folder that it keeps. It asks
 * everybody who they are and does for them what they have been granted. Its administrator stands in its settings, not
 * in its data, so data from before there were accounts is taken over as it is.
 */
public final class KafkaBroker implements AutoCloseable {

    public static final String ADMINISTRATOR = "admin";

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final int HEAP_MEGABYTES = 384;
    private static final String CLUSTER_ID = "VW5pb25GZWRlcmF0aW9uMA";

    private final ChildProcess process;
    private final Settings settings;

    /**
     * What a broker needs.
     *
     * @param libraries where its classes come from
     * @param data its data folder, made at the first start
     * @param log its log file
     * @param port its TCP port for clients; that of the controller is any free one
     * @param adminPassword of {@value #ADMINISTRATOR}, who may do everything
     */
    public record Settings(ServerLibraries libraries, Path data, Path log, int port, String adminPassword) {}

    private KafkaBroker(ChildProcess process, Settings settings) {
        this.process = process;
        this.settings = settings;
    }

    /** Starts the broker and waits until it serves clients. */
    public static KafkaBroker start(Settings settings) {
        return start(settings, "");
    }

    /** The same, with lines that take the place of those of the usual properties. */
    static KafkaBroker start(Settings settings, String changes) {
        Path properties = writeProperties(settings, changes);
        if (!Files.exists(settings.data().resolve("log").resolve("meta.properties"))) {
            ChildProcess.run(
                    "Kafka's storage tool",
                    command(
                            settings,
                            "kafka.tools.StorageTool",
                            "format",
                            "-t",
                            CLUSTER_ID,
                            "-c",
                            properties.toString()),
                    Map.of(),
                    settings.log(),
                    LIMIT);
        }
        ChildProcess process = ChildProcess.start(
                "Kafka", command(settings, "kafka.Kafka", properties.toString()), Map.of(), settings.log());
        process.awaitReady(LIMIT, () -> saysStarted(process));
        return new KafkaBroker(process, settings);
    }

    public ChildProcess process() {
        return process;
    }

    /** Address for clients. */
    public String bootstrapServers() {
        return "localhost:" + settings.port();
    }

    /** The connection of the administrator. */
    public KafkaConnection administrator() {
        return KafkaConnection.ofAdministrator(bootstrapServers(), settings.adminPassword());
    }

    @Override
    public void close() {
        process.stop();
    }

    /** The port accepts connections before the broker is registered, so its log is the better witness. */
    private static boolean saysStarted(ChildProcess process) {
        return process.lastLines(20).stream().anyMatch(it -> it.contains("Kafka Server started"));
    }

    private static List<String> command(Settings settings, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(CurrentJava.command(
                HEAP_MEGABYTES,
                "-Dlog4j2.configurationFile=" + settings.data().resolve("log4j2.properties"),
                "-cp",
                settings.libraries().kafkaClassPath(),
                mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path writeProperties(Settings settings, String changes) {
        try {
            Files.createDirectories(settings.data());
            Files.writeString(settings.data().resolve("log4j2.properties"), LOGGING);
            return OwnersFile.write(settings.data().resolve("server.properties"), properties(settings) + changes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String properties(Settings settings) {
        int controller = LocalPorts.free();
        return """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@localhost:%2$d
            listeners=CLIENTS://localhost:%1$d,CONTROLLER://localhost:%2$d
            advertised.listeners=CLIENTS://localhost:%1$d
            listener.security.protocol.map=CONTROLLER:SASL_PLAINTEXT,CLIENTS:SASL_PLAINTEXT
            controller.listener.names=CONTROLLER
            inter.broker.listener.name=CLIENTS
            sasl.enabled.mechanisms=PLAIN
            sasl.mechanism.controller.protocol=PLAIN
            sasl.mechanism.inter.broker.protocol=PLAIN
            listener.name.controller.plain.sasl.jaas.config=%4$s
            listener.name.clients.sasl.enabled.mechanisms=SCRAM-SHA-512,PLAIN
            listener.name.clients.plain.sasl.jaas.config=%4$s
            listener.name.clients.scram-sha-512.sasl.jaas.config=%5$s required;
            authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
            super.users=User:%6$s
            auto.create.topics.enable=false
            log.dirs=%3$s
            num.partitions=12
            num.network.threads=2
            num.io.threads=4
            background.threads=2
            log.cleaner.dedupe.buffer.size=16777216
            offsets.topic.num.partitions=4
            offsets.topic.replication.factor=1
            transaction.state.log.num.partitions=4
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            share.coordinator.state.topic.num.partitions=1
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            group.initial.rebalance.delay.ms=0
            """.formatted(
                        settings.port(),
                        controller,
                        settings.data().resolve("log").toString().replace('\\', '/'),
                        administratorOnly(settings.adminPassword()),
                        KafkaConnection.loginModule(KafkaConnection.SCRAM),
                        ADMINISTRATOR);
    }

    /** Says who the broker itself is, and whom it knows without looking into its data. */
    private static String administratorOnly(String password) {
        String quoted = KafkaConnection.quoted(password).replace("\\", "\\\\");
        return "%s required username=\"%s\" password=%s user_%s=%s;"
                .formatted(
                        KafkaConnection.loginModule(KafkaConnection.PLAIN),
                        ADMINISTRATOR,
                        quoted,
                        ADMINISTRATOR,
                        quoted);
    }

    private static final String LOGGING = """
        rootLogger.level=warn
        rootLogger.appenderRef.out.ref=out
        logger.server.name=org.apache.kafka.server
        logger.server.level=warn
        logger.started.name=kafka.server.KafkaRaftServer
        logger.started.level=info
        appender.out.type=Console
        appender.out.name=out
        appender.out.layout.type=PatternLayout
        appender.out.layout.pattern=%d{yyyy-MM-dd HH:mm:ss.SSS} %-5p %c{1} %m%n
        """;
}
