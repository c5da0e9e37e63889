package org.unionfed.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionfed.launcher.server.ProcessLedger;
import org.unionfed.launcher.server.ServerLibraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServerSourcesTests {

    private static final Set<ServerKind> ALL = EnumSet.allOf(ServerKind.class);

    @TempDir
    Path temporary;

    private final FakeServers mavenCentral = new FakeServers("Maven Central", ALL);
    private ServerFolder folder = new ServerFolder(Path.of(""));

    @BeforeEach
    void openFolder() {
        folder = new ServerFolder(temporary);
    }

    @Test
    void anEngineThatGivesAServerGivesAllOfThem() throws IOException {
        FakeServers containers = new FakeServers("containers", ALL);

        ServerSource chosen = new ServerSources(() -> true, () -> containers, () -> mavenCentral).choose(folder);

        assertThat(chosen).isSameAs(containers);
        assertThat(containers.closed()).isFalse();
        assertThat(folder.source()).isEqualTo("containers");
    }

    @Test
    void withoutASignOfAnEngineNobodyWaitsForContainers() throws IOException {
        ServerSources sources =
                new ServerSources(() -> false, () -> new FakeServers("containers", ALL), () -> mavenCentral);

        assertThat(sources.choose(folder)).isSameAs(mavenCentral);
        assertThat(folder.source()).isEqualTo("from Maven Central (no Docker engine answers)");
    }

    @Test
    void anEngineThatCannotGiveAServerGivesWayToMavenCentralAndItIsSaidWhy() throws IOException {
        FakeServers containers = new FakeServers("containers", Set.of());

        ServerSource chosen = new ServerSources(() -> true, () -> containers, () -> mavenCentral).choose(folder);

        assertThat(chosen).isSameAs(mavenCentral);
        assertThat(containers.closed()).isTrue();
        assertThat(folder.source())
                .isEqualTo("from Maven Central (containers cannot be used: containers have no POSTGRES)");
    }

    @Test
    void anEngineThatLacksALaterImageFailsInsteadOfMixingTwoSources() throws IOException {
        FakeServers containers = new FakeServers("containers", Set.of(ServerKind.POSTGRES));
        ServerSource chosen = new ServerSources(() -> true, () -> containers, () -> mavenCentral).choose(folder);

        wishInVain(chosen, ServerKind.KAFKA);

        assertThat(folder.failure(ServerKind.KAFKA).orElseThrow())
                .contains("KAFKA cannot be had for tests", "containers have no KAFKA", "apache/kafka:");
    }

    @Test
    void whereNeitherGivesAServerTheTestIsToldWhyAndWhatToInstall() throws IOException {
        ServerLibraries neverBuilt = new ServerLibraries(temporary.resolve("lib"));
        ServerSource chosen = new ServerSources(
                        () -> true,
                        () -> new FakeServers("containers", Set.of()),
                        () -> new MavenCentralServers(neverBuilt, folder))
                .choose(folder);

        wishInVain(chosen, ServerKind.POSTGRES);

        assertThat(folder.failure(ServerKind.POSTGRES).orElseThrow())
                .contains(
                        "POSTGRES cannot be had for tests",
                        "containers cannot be used: containers have no POSTGRES",
                        "a Docker engine that can have the images postgres:",
                        "./mvnw -pl infra/launcher process-classes",
                        "测试需要 Docker");
        assertThat(folder.address(ServerKind.POSTGRES)).isEmpty();
    }

    private void wishInVain(ServerSource source, ServerKind kind) {
        Supervisor supervisor = new Supervisor(folder, source, new ProcessLedger(temporary.resolve("processes.txt")));
        assertThatThrownBy(() -> supervisor.start(kind)).isInstanceOf(IllegalStateException.class);
    }
}
