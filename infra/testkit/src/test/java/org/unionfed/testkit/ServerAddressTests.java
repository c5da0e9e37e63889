package org.unionfed.testkit;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ServerAddressTests {

    @TempDir
    Path folder;

    @Test
    void isReadAsItWasWritten() throws IOException {
        ServerAddress container = new ServerAddress("http://localhost:1", "admin", "secret", "host.docker.internal");

        container.writeTo(folder.resolve("keycloak.properties"));

        assertThat(ServerAddress.readFrom(folder.resolve("keycloak.properties")))
                .isEqualTo(container);
    }

    @Test
    void aProcessOfThisComputerReachesItAsLocalhost() {
        assertThat(new ServerAddress("http://localhost:1", "admin", "secret").thisComputer())
                .isEqualTo("localhost");
    }
}
