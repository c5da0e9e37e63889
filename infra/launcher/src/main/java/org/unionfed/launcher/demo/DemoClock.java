package org.unionfed.launcher.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The business clocks of the services, which the loader moves through the past; a day to come is the present. */
final class DemoClock {

    private static final ZoneId WALL = ZoneId.of("Asia/Shanghai");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final List<String> services;
    private final Supplier<String> token;

    /**
     * Clocks of a running suite.
     *
     * @param services addresses of the services themselves
     * @param token asked at each move for a token of the federation's administrator, as loading may outlast one
     */
    DemoClock(List<String> services, Supplier<String> token) {
        this.services = services;
        this.token = token;
    }

    /** Goes on from that moment by the clocks on the walls of schools. */
    void move(LocalDateTime to) {
        move(to.atZone(WALL).toInstant());
    }

    void present() {
        move(LATEST);
    }

    private void move(Instant to) {
        String administrators = token.get();
        services.forEach(
                it -> new PlanService(it, administrators).post("/actuator/businessclock", Map.of("to", to.toString())));
    }
}
