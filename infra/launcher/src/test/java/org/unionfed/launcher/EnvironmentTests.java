package org.unionfed.launcher;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EnvironmentTests {

    private static final String MOVABLE = "UNIONFED_BUSINESSCLOCK_MOVABLE";
    private static final String EXPOSED = "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE";

    @TempDir
    private Path folder;

    @Test
    void servicesLetTheirClocksBeMovedOnlyWhileDemoDataIsMade() {
        assertThat(Application.SERVICES)
                .allSatisfy(it -> assertThat(environment(false).of(it, null)).doesNotContainKeys(MOVABLE, EXPOSED))
                .allSatisfy(it -> assertThat(environment(true).of(it, null))
                        .containsEntry(MOVABLE, "true")
                        .hasEntrySatisfying(EXPOSED, ends -> assertThat(ends).contains("businessclock")));
    }

    @Test
    void theGatewaysClockIsNeverMoved() {
        assertThat(environment(true).of(Application.GATEWAY, null)).doesNotContainKeys(MOVABLE, EXPOSED);
    }

    private Environment environment(boolean makesDemo) {
        return new Environment(new Ports(0, Map.of()), Secrets.in(folder.resolve("secrets.properties")), makesDemo);
    }
}
