package org.unionfed.launcher.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A Keycloak server with its data in PostgreSQL: over plain HTTP on the loopback address, or with a certificate on the
 * address that is for.
 */
public final class KeycloakServer implements AutoCloseable {

    public static final String ADMIN = "admin";

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final int HEAP_MEGABYTES = 512;

    /** What is fixed when the distribution is prepared; another value here prepares it anew. */
    private static final List<String> BUILD_OPTIONS = List.of("--db=postgres", "--health-enabled=true");

    private final ChildProcess process;
    private final Settings settings;

    /**
     * What a server needs.
     *
     * @param libraries where its distribution comes from
     * @param software where it is unpacked
     * @param log its log file
     * @param port its TCP port for browsers and services
     * @param managementPort its TCP port for health checks
     * @param databaseUrl JDBC address of its database
     * @param databaseUser owner of the database
     * @param databasePassword the owner's password
     * @param adminPassword of {@value #ADMIN}, who is created at the first start
     * @param realm file to import when its realm does not exist yet; none when null
     * @param themes folder of the themes it offers besides its own
     * @param placeholders values for the realm file's <code>${…}</code>
     * @param tls certificate for the address where others reach it; none when only this computer does
     */
    public record Settings(
            ServerLibraries libraries,
            Path software,
            Path log,
            int port,
            int managementPort,
            String databaseUrl,
            String databaseUser,
            String databasePassword,
            String adminPassword,
            @Nullable Path realm,
            Path themes,
            Map<String, String> placeholders,
            @Nullable TlsCertificate tls) {

        /** Address for browsers and services. */
        public String url() {
            return tls == null ? "http://localhost:" + port : "https://" + tls.host() + ":" + port;
        }
    }

    private KeycloakServer(ChildProcess process, Settings settings) {
        this.process = process;
        this.settings = settings;
    }

    /** Starts the server and waits until it is ready; the first start also unpacks and prepares it. */
    public static KeycloakServer start(Settings settings) {
        Path home = prepare(settings);
        placeRealm(settings, home);
        placeThemes(settings.themes(), home.resolve("themes"));
        ChildProcess process =
                ChildProcess.start("Keycloak", startCommand(settings, home), environment(settings), settings.log());
        process.awaitReady(LIMIT, () -> isReady(settings.managementPort()));
        KeycloakServer server = new KeycloakServer(process, settings);
        server.admin().protectAdministrators();
        return server;
    }

    public ChildProcess process() {
        return process;
    }

    public String url() {
        return settings.url();
    }

    /** The interface for administrators, as the first administrator. */
    public KeycloakAdmin admin() {
        return new KeycloakAdmin(url(), ADMIN, settings.adminPassword());
    }

    @Override
    public void close() {
        process.stop();
    }

    private static Path prepare(Settings settings) {
        Path zip = settings.libraries().keycloak();
        Path home = settings.software().resolve(zip.getFileName().toString().replace(".zip", ""));
        UnpackedOnce.into(home, unfinished -> unpack(zip, unfinished));
        Path prepared = home.resolve("prepared.txt");
        String options = String.join(" ", BUILD_OPTIONS);
        try {
            if (!Files.exists(prepared) || !Files.readString(prepared).equals(options)) {
                List<String> command = command(home, "build");
                command.addAll(BUILD_OPTIONS);
                ChildProcess.run("Keycloak's build", command, Map.of(), settings.log(), LIMIT);
                Files.writeString(prepared, options);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return home;
    }

    private static void placeRealm(Settings settings, Path home) {
        Path folder = home.resolve("data").resolve("import");
        try {
            Folders.delete(folder);
            if (settings.realm() != null) {
                Files.createDirectories(folder);
                Files.copy(settings.realm(), folder.resolve("unionfed-realm.json"));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void placeThemes(Path themes, Path folder) {
        try (Stream<Path> ours = Files.list(themes)) {
            for (Path theme : ours.toList()) {
                Path place = folder.resolve(theme.getFileName());
                Folders.delete(place);
                Folders.copy(theme, place);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> startCommand(Settings settings, Path home) {
        List<String> command = command(home, "start");
        command.addAll(List.of(
                "--optimized",
                "--cache=local", // else it opens the ports of a cluster
                "--http-management-scheme=http",
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + settings.managementPort(),
                "--hostname=" + settings.url(),
                "--hostname-backchannel-dynamic=false",
                "--spi-theme--static-max-age=600")); // else browsers keep old styles for a month
        command.addAll(listening(settings, settings.tls()));
        if (settings.realm() != null) {
            command.add("--import-realm");
        }
        return command;
    }

    private static List<String> listening(Settings settings, @Nullable TlsCertificate tls) {
        return tls == null
                ? List.of("--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + settings.port())
                : List.of(
                        "--http-enabled=false",
                        "--http-host=" + tls.host(),
                        "--https-port=" + settings.port(),
                        "--https-key-store-file=" + tls.keyStore(),
                        "--truststore-paths=" + tls.certificate());
    }

    /** What {@code kc.sh} would run, without the shell between us and the process. */
    private static List<String> command(Path home, String subcommand) {
        List<String> command = new ArrayList<>(CurrentJava.command(
                HEAP_MEGABYTES,
                "-XX:MaxMetaspaceSize=256m",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en",
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.add(subcommand);
        return command;
    }

    private static Map<String, String> environment(Settings settings) {
        Map<String, String> environment = new HashMap<>(settings.placeholders());
        if (settings.tls() != null) {
            environment.put("KC_HTTPS_KEY_STORE_PASSWORD", settings.tls().password());
        }
        environment.put("KC_DB_URL", settings.databaseUrl());
        environment.put("KC_DB_USERNAME", settings.databaseUser());
        environment.put("KC_DB_PASSWORD", settings.databasePassword());
        environment.put("KC_DB_POOL_INITIAL_SIZE", "2");
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
        return environment;
    }

    private static boolean isReady(int managementPort) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + "/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The archive holds one top folder, which is left out. */
    private static void unpack(Path zip, Path folder) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(zip));
                ZipInputStream content = new ZipInputStream(file)) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                Path name = Path.of(entry.getName());
                if (entry.isDirectory() || name.getNameCount() < 2) {
                    continue;
                }
                Path target =
                        folder.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("Entry outside of the archive: " + name);
                }
                Files.createDirectories(target.getParent());
                Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
