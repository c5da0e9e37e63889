package org.unionfed.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of somebody else's, on Node and kafkajs, that reads the public topics. */
final class YearReader {

    private static final List<String> FILES = List.of("package.json", "package-lock.json", "read-year.mjs");
    private static final int PATIENCE_MINUTES = 3;

    private final Path folder;

    private YearReader(Path folder) {
        this.folder = folder;
    }

    /** Installs it with the libraries it asks for. */
    static YearReader install(Path checkout) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(checkout.resolve("infra/system-tests/target/year-reader"));
        for (String file : FILES) {
            Files.copy(
                    checkout.resolve("infra/system-tests/src/test/node/year-reader")
                            .resolve(file),
                    folder.resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        YearReader reader = new YearReader(folder);
        reader.run(Map.of(), "npm", "ci", "--no-audit", "--no-fund");
        return reader;
    }

    /** What it found out, or {@code refused} with the reason. */
    JsonNode read(Map<String, String> environment, String... topics) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "read-year.mjs"));
        command.addAll(List.of(topics));
        return JsonMapper.shared().readTree(run(environment, command.toArray(String[]::new)));
    }

    private String run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("errors.txt").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", command) + " did not end");
        }
        return Files.readString(said);
    }
}
