package org.unionfed.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionfed.launcher.server.LocalPorts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTests {

    private final Map<Port, Integer> numbers = new HashMap<>();

    @BeforeEach
    void everyPortIsFree() {
        for (Port port : Port.ALL) {
            numbers.put(port, LocalPorts.free());
        }
    }

    @Test
    void isContentWhenAllAreFree() {
        assertThatCode(() -> new Ports(0, numbers).requireFree()).doesNotThrowAnyException();
    }

    @Test
    void namesThePortThatIsInUseAndHowToMoveIt() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            numbers.put(Port.KEYCLOAK, somebody.getLocalPort());

            assertThatThrownBy(() -> new Ports(0, numbers).requireFree())
                    .isInstanceOf(LaunchProblem.class)
                    .hasMessageContaining(Integer.toString(somebody.getLocalPort()))
                    .hasMessageContaining("--port-keycloak=");
        }
    }
}
