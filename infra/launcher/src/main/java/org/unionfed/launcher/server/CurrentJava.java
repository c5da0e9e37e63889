package org.unionfed.launcher.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that run on the same Java as this process. */
public final class CurrentJava {

    private CurrentJava() {}

    /**
     * A command that starts a main class, or {@code -jar} with a file, in a JVM made small and quick to start. Out of
     * memory it ends, so that it can be started again: a thread that goes on without what it could not have is worse.
     */
    public static List<String> command(int heapMegabytes, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                executable(),
                "-Xms32m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The {@code java} program of the running JVM. */
    public static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
