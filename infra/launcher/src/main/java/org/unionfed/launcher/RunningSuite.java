package org.unionfed.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * What a launcher writes down about the suite it runs, for the commands that look at it from outside.
 *
 * @param launcher process id of the launcher
 * @param ready whether everything has started
 * @param parts the processes, in the order of their start
 */
record RunningSuite(long launcher, boolean ready, List<Part> parts) {

    /**
     * One process.
     *
     * @param name what people call it
     * @param pid its process id
     * @param port where it listens
     * @param health address that answers 200 when it is well; empty when an open port has to do
     */
    record Part(String name, long pid, int port, String health) {

        boolean isAlive() {
            return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
        }
    }

    RunningSuite {
        parts = List.copyOf(parts);
    }

    /** A part takes the place of the one that had its name. */
    RunningSuite with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        if (parts.stream().noneMatch(it -> it.name().equals(part.name()))) {
            more.add(part);
        }
        more.replaceAll(it -> it.name().equals(part.name()) ? part : it);
        return new RunningSuite(launcher, ready, more);
    }

    /** The part of that name. */
    Optional<Part> part(String name) {
        return parts.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** The part of that name in the suite that runs in a data folder; refuses when there is none. */
    static Part partRunningIn(DataFolder data, String name) {
        return readFrom(data.running())
                .flatMap(it -> it.part(name))
                .orElseThrow(() -> new LaunchProblem(
                        "没有在运行 (" + data.path() + ")，先 infra/up", "nothing is running, infra/up first"));
    }

    RunningSuite nowReady() {
        return new RunningSuite(launcher, true, parts);
    }

    /** What the file says, if it is there and its launcher still lives. */
    static Optional<RunningSuite> readFrom(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties text = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            text.load(reader);
        } catch (IOException gone) {
            return Optional.empty();
        }
        RunningSuite suite = parse(text);
        return ProcessHandle.of(suite.launcher()).isPresent() ? Optional.of(suite) : Optional.empty();
    }

    void writeTo(Path file) {
        Properties text = new Properties();
        text.setProperty("launcher", Long.toString(launcher));
        text.setProperty("ready", Boolean.toString(ready));
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            text.setProperty(
                    "part.%02d".formatted(i),
                    String.join(
                            "\t",
                            part.name(),
                            Long.toString(part.pid()),
                            Integer.toString(part.port()),
                            part.health()));
        }
        try {
            StringWriter writer = new StringWriter();
            text.store(writer, null);
            Path unfinished = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), writer.toString());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Asks the launcher to stop everything and waits for its end; answers whether it came within two minutes. */
    boolean stop() {
        Optional<ProcessHandle> process = ProcessHandle.of(launcher);
        process.ifPresent(ProcessHandle::destroy);
        return process.map(it -> it.onExit()
                        .thenApply(ended -> true)
                        .completeOnTimeout(false, 2, TimeUnit.MINUTES)
                        .join())
                .orElse(true);
    }

    private static RunningSuite parse(Properties text) {
        List<Part> parts = text.stringPropertyNames().stream()
                .filter(it -> it.startsWith("part."))
                .sorted(Comparator.naturalOrder())
                .map(it -> text.getProperty(it).split("\t", -1))
                .map(it -> new Part(it[0], Long.parseLong(it[1]), Integer.parseInt(it[2]), it[3]))
                .toList();
        return new RunningSuite(
                Long.parseLong(text.getProperty("launcher", "-1")),
                Boolean.parseBoolean(text.getProperty("ready")),
                parts);
    }
}
