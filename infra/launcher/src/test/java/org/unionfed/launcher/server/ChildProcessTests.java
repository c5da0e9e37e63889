package org.unionfed.launcher.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChildProcessTests {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void aProgramThatEndsTooEarlyIsNamedWithItsLastWords() {
        ChildProcess child = java("-version");

        assertThatThrownBy(() -> child.awaitReady(LONG, () -> false))
                .isInstanceOf(ServerDidNotStart.class)
                .hasMessageContaining("Sample ended with status 0")
                .hasMessageContaining("version");
    }

    @Test
    void aProgramThatIsNotReadyInTimeIsNotWaitedForAnyLonger() {
        ChildProcess child = java(Sleeper.class.getName());

        assertThatThrownBy(() -> child.awaitReady(Duration.ofMillis(50), () -> false))
                .hasMessageContaining("was not ready within");
        child.stop();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void aProgramThatDoesNotExistCannotBeStarted() {
        assertThatThrownBy(() ->
                        ChildProcess.run("Sample", List.of("/no/such/program"), Map.of(), folder.resolve("log"), LONG))
                .isInstanceOf(ServerDidNotStart.class);
    }

    @Test
    void aKilledLaunchersProgramsAreEndedByTheNextOne() {
        ChildProcess child = java(Sleeper.class.getName());
        ProcessLedger ledger = new ProcessLedger(folder.resolve("processes.txt"));
        ledger.remember();

        assertThat(new ProcessLedger(ledger.file()).endLeftovers()).isPositive();
        assertThat(child.onEnd()).succeedsWithin(LONG);
        assertThat(new ProcessLedger(ledger.file()).endLeftovers()).isZero();
    }

    @Test
    void aProgramThatRunsOutOfMemoryEndsInsteadOfLingering() {
        ChildProcess child = java(Hoarder.class.getName());

        assertThat(child.onEnd()).succeedsWithin(LONG);
        assertThat(child.lastLines(15)).anyMatch(it -> it.contains("java.lang.OutOfMemoryError"));
    }

    @Test
    void theWordsOfAnEarlierLifeStayInTheLogButAreNotTakenForThoseOfThisOne() {
        ChildProcess first = java("-version");
        assertThat(first.onEnd()).succeedsWithin(LONG);
        ChildProcess second = java(Sleeper.class.getName());

        assertThat(second.log()).content().contains("version");
        assertThat(second.lastLines(15)).noneMatch(it -> it.contains("version"));
        second.stop();
    }

    private ChildProcess java(String... arguments) {
        List<String> command = new ArrayList<>(CurrentJava.command(32, "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return ChildProcess.start("Sample", command, Map.of(), folder.resolve("sample.log"));
    }

    /** One of its threads takes all the memory there is; the others would live on without it. */
    static final class Hoarder {

        private Hoarder() {}

        public static void main(String[] arguments) throws InterruptedException {
            List<long[]> hoard = new ArrayList<>();
            new Thread(() -> {
                        while (hoard.add(new long[1 << 16])) {}
                    })
                    .start();
            Thread.currentThread().join(600_000);
        }
    }

    /** Does nothing for longer than any test lasts. */
    static final class Sleeper {

        private Sleeper() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread.currentThread().join(600_000);
        }
    }
}
