package org.unionfed.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EngineSignsTests {

    @TempDir
    Path home;

    @Test
    void aComputerWithoutAnySignIsNotAsked() {
        assertThat(signs(Map.of()).any()).isFalse();
    }

    @Test
    void anAddressInTheEnvironmentIsASign() {
        assertThat(signs(Map.of("DOCKER_HOST", "unix:///somewhere.sock")).any()).isTrue();
    }

    @Test
    void anEmptyAddressIsNone() {
        assertThat(signs(Map.of("DOCKER_HOST", "")).any()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"system.sock", ".docker/run/docker.sock", ".testcontainers.properties"})
    void aFileThatAnEngineOrItsSettingsLeaveIsASign(String file) throws IOException {
        Path sign = home.resolve(file);
        Files.createDirectories(sign.getParent());
        Files.createFile(sign);

        assertThat(signs(Map.of()).any()).isTrue();
    }

    private EngineSigns signs(Map<String, String> environment) {
        return new EngineSigns(environment, home, home.resolve("system.sock"));
    }
}
