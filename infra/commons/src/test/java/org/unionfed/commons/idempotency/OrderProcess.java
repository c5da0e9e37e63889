package org.unionfed.commons.idempotency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;
import org.unionfed.launcher.server.CurrentJava;

/** The order service once more, as a process of its own on the same database, which can die alone. */
final class OrderProcess implements AutoCloseable {

    private static final List<String> SHARED = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.flyway.user",
            "spring.flyway.password");

    private final Process process;
    private final int port;

    private OrderProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static OrderProcess start(Environment environment, Path folder) throws IOException {
        Path classPath = Files.writeString(
                folder.resolve("order.classpath"), "-cp \"" + System.getProperty("java.class.path") + "\"");
        List<String> command = new ArrayList<>(CurrentJava.command(
                256,
                "-Dmay.halt=true",
                "-Dnow=" + OrderService.NOW.get(),
                "@" + classPath,
                OrderService.class.getName(),
                "--server.port=0"));
        command.add("--" + OrderService.MIGRATIONS);
        SHARED.forEach(it -> command.add("--" + it + "=" + environment.getRequiredProperty(it)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new OrderProcess(process, awaitPort(process));
    }

    Orders orders() {
        return new Orders(port);
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static int awaitPort(Process process) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(OrderService.LISTENING)) {
                return Integer.parseInt(line.substring(OrderService.LISTENING.length()));
            }
            said.add(line);
        }
        throw new IllegalStateException("The order service did not start:\n" + String.join("\n", said));
    }
}
