package org.unionfed.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.unionfed.launcher.server.CurrentJava;
import org.unionfed.launcher.server.LogFile;

/** Runs the launcher as a process that outlives this one, and shows what it says until everything is ready. */
final class DetachedLauncher {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final long PAUSE_MILLIS = 200;

    private final DataFolder data;
    private final Progress progress;

    DetachedLauncher(DataFolder data, Progress progress) {
        this.data = data;
        this.progress = progress;
    }

    /** Answers the exit status: 0 when everything is ready, else that of the launcher, which has stopped all. */
    int run(Path root, List<String> arguments) {
        try {
            LogFile log = LogFile.begin(data.launcherLog(), "launcher", Instant.now());
            Process process = new ProcessBuilder(command(root, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()))
                    .redirectInput(
                            ProcessBuilder.Redirect.from(root.resolve("pom.xml").toFile()))
                    .start();
            return follow(process, log.begin());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> command(Path root, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.addAll(CurrentJava.command(
                128,
                "-Dunionfed.root=" + root,
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "up"));
        arguments.stream().filter(it -> !it.equals("--detach")).forEach(command::add);
        return command;
    }

    private int follow(Process process, long begin) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(data.launcherLog().toFile(), "r")) {
            log.seek(begin);
            while (true) {
                boolean ready = isReady(process);
                boolean ended = process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                showMore(log);
                if (ended) {
                    return process.exitValue();
                }
                if (ready) {
                    return 0;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroy();
            return 1;
        }
    }

    private boolean isReady(Process process) {
        return RunningSuite.readFrom(data.running())
                .filter(it -> it.launcher() == process.pid())
                .filter(RunningSuite::ready)
                .isPresent();
    }

    private void showMore(RandomAccessFile log) throws IOException {
        byte[] more = new byte[(int) (log.length() - log.getFilePointer())];
        log.readFully(more);
        String text = new String(more, StandardCharsets.UTF_8);
        if (!text.isEmpty()) {
            progress.print(text.stripTrailing());
        }
    }
}
