package org.unionfed.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionfed.launcher.RunningSuite.Part;
import org.unionfed.launcher.server.CurrentJava;

import static org.assertj.core.api.Assertions.assertThat;

class RunningSuiteTests {

    private static final long THIS_PROCESS = ProcessHandle.current().pid();

    @TempDir
    Path folder;

    @Test
    void saysToOthersWhatRuns() {
        RunningSuite written = new RunningSuite(THIS_PROCESS, false, List.of())
                .with(new Part("PostgreSQL", THIS_PROCESS, 15432, ""))
                .with(new Part("gateway", THIS_PROCESS, 8080, "http://localhost:8080/actuator/health/readiness"))
                .nowReady();
        written.writeTo(file());

        assertThat(RunningSuite.readFrom(file())).contains(written);
    }

    @Test
    void keepsTheOrderOfManyParts() {
        RunningSuite suite = new RunningSuite(THIS_PROCESS, false, List.of());
        for (int i = 0; i < 12; i++) {
            suite = suite.with(new Part("part " + i, THIS_PROCESS, 1000 + i, ""));
        }
        suite.writeTo(file());

        assertThat(RunningSuite.readFrom(file()).orElseThrow().parts()).isEqualTo(suite.parts());
    }

    @Test
    void putsAPartThatWasStartedAgainWhereItWas() {
        Part other = new Part("other", THIS_PROCESS, 1001, "");
        RunningSuite suite = new RunningSuite(THIS_PROCESS, true, List.of())
                .with(new Part("first", 1, 1000, ""))
                .with(other)
                .with(new Part("first", THIS_PROCESS, 1000, ""));

        assertThat(suite.parts()).containsExactly(new Part("first", THIS_PROCESS, 1000, ""), other);
    }

    @Test
    void doesNotBelieveAFileWhoseLauncherIsGone() throws Exception {
        Process gone = new ProcessBuilder(CurrentJava.executable(), "-version")
                .redirectErrorStream(true)
                .start();
        gone.getInputStream().readAllBytes();
        gone.waitFor();
        new RunningSuite(gone.pid(), true, List.of()).writeTo(file());

        assertThat(RunningSuite.readFrom(file())).isEmpty();
    }

    @Test
    void findsNothingWhereNothingRan() {
        assertThat(RunningSuite.readFrom(file())).isEmpty();
    }

    @Test
    void leavesNoHalfWrittenFileBehind() throws IOException {
        new RunningSuite(THIS_PROCESS, true, List.of()).writeTo(file());

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    private Path file() {
        return folder.resolve("running.properties");
    }
}
