package org.unionfed.launcher.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LocalPortsTests {

    @Test
    void moveAllPortsFurtherWhereOneOfThemIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();

            assertThat(LocalPorts.freeOffset(0, List.of(port, LocalPorts.free())))
                    .isPositive();
        }
        assertThat(LocalPorts.freeOffset(0, List.of(LocalPorts.free()))).isZero();
    }

    @Test
    void refuseWhereNoDistanceWillDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> LocalPorts.freeOffset(39_900, List.of(taken.getLocalPort() - 39_900)));
        }
    }
}
