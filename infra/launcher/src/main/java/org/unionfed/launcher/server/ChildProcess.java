package org.unionfed.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A program running beside this one, with a name for people and a log file of its own. */
public final class ChildProcess {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PATIENCE_WITH_A_STOP = Duration.ofSeconds(30);

    private final String name;
    private final Process process;
    private final LogFile log;

    private ChildProcess(String name, Process process, LogFile log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts a program that writes both its outputs to the log file, behind what stands there already. */
    public static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path file) {
        try {
            LogFile log = LogFile.begin(file, name, Instant.now());
            ProcessBuilder builder = new ProcessBuilder(inItsOwnSession(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(file.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            return new ChildProcess(name, process, log);
        } catch (IOException impossible) {
            throw new ServerDidNotStart(name + " cannot be started: " + impossible.getMessage(), impossible);
        }
    }

    /** Ctrl-C at the keyboard reaches a whole session at once, while we stop our children one after the other. */
    private static List<String> inItsOwnSession(List<String> command) {
        if (!Files.isExecutable(SETSID)) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of(SETSID.toString()));
        wrapped.addAll(command);
        return wrapped;
    }

    /** Runs a program to its end; fails with the last lines of its log when it does not succeed in time. */
    public static void run(
            String name, List<String> command, Map<String, String> environment, Path log, Duration limit) {
        ChildProcess child = start(name, command, environment, log);
        if (!child.endsWithin(limit)) {
            child.process.destroyForcibly();
            throw child.failure("did not end within " + limit.toSeconds() + " s");
        }
        if (child.process.exitValue() != 0) {
            throw child.failure("ended with status " + child.process.exitValue());
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return log.path();
    }

    /** To be called now and then, so that the log does not grow without end. */
    public void keepLogBounded() {
        log.turnWhenLarge();
    }

    /** Completes with this object when the process has ended. */
    public CompletableFuture<ChildProcess> onEnd() {
        return process.onExit().thenApply(ended -> this);
    }

    /** Waits until the check holds; fails as soon as the process has ended, or when the limit has passed. */
    public void awaitReady(Duration limit, BooleanSupplier check) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!check.getAsBoolean()) {
            if (endsWithin(PAUSE)) {
                throw failure("ended with status " + process.exitValue());
            }
            if (System.nanoTime() > deadline) {
                throw failure("was not ready within " + limit.toSeconds() + " s");
            }
        }
    }

    /** Asks the process to end and, when it has not after half a minute, ends it. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Ends the process without asking it, as the system does when memory runs out. */
    public void kill() {
        process.destroyForcibly();
        endsWithin(PATIENCE_WITH_A_STOP);
    }

    void awaitEnd() {
        if (!endsWithin(PATIENCE_WITH_A_STOP)) {
            process.destroyForcibly();
            endsWithin(PATIENCE_WITH_A_STOP);
        }
    }

    /** The end of what this process has logged, at most so many lines. */
    public List<String> lastLines(int count) {
        return log.lastLines(count);
    }

    private ServerDidNotStart failure(String what) {
        return new ServerDidNotStart(
                name + " " + what + ". Its log, " + log.path() + ", ends:\n  " + String.join("\n  ", lastLines(15)));
    }

    private boolean endsWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new ServerDidNotStart("Interrupted while waiting for " + name, stopped);
        }
    }
}
