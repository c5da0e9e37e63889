package org.unionfed.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the build and shows which module it is at. */
final class Maven {

    private static final Pattern MODULE = Pattern.compile("^\\[INFO] Building (.+?) \\S+ +\\[(\\d+/\\d+)]$");

    private final Path root;
    private final Progress progress;

    Maven(Path root, Progress progress) {
        this.root = root;
        this.progress = progress;
    }

    /** Builds the applications without their tests; fails with the errors Maven reports. */
    void build(List<Application> applications, Path log) {
        progress.say("构建 building " + Build.modules(applications) + " (" + log + ")");
        try {
            Process process = start(applications);
            show(process, log);
            if (process.waitFor() != 0) {
                throw new LaunchProblem("构建失败，见 " + log, "the build failed, see " + log + "\n" + errors(log));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while building", stopped);
        }
    }

    /** Without the checks of the code, which are the business of {@code ./mvnw verify}. */
    private Process start(List<Application> applications) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        ProcessBuilder builder = new ProcessBuilder(
                        root.resolve(windows ? "mvnw.cmd" : "mvnw").toString(),
                        "-B",
                        "-ntp",
                        "-Dmaven.test.skip=true",
                        "-P!error-prone-17,!error-prone-21",
                        "-pl",
                        Build.modules(applications),
                        "-am",
                        "package")
                .directory(root.toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private void show(Process process, Path log) throws IOException {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                PrintWriter file = new PrintWriter(Files.newBufferedWriter(log))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                file.println(line);
                Matcher module = MODULE.matcher(line);
                if (module.matches()) {
                    progress.say("  " + module.group(2) + " " + module.group(1));
                }
            }
        }
    }

    private static String errors(Path log) throws IOException {
        List<String> errors = Files.readAllLines(log).stream()
                .filter(it -> it.startsWith("[ERROR]"))
                .limit(15)
                .toList();
        return String.join("\n", errors);
    }
}
