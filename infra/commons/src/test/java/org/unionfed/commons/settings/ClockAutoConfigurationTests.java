package org.unionfed.commons.settings;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class ClockAutoConfigurationTests {

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(ClockAutoConfiguration.class));

    @Test
    void nobodyMovesTheClockOfAServiceInUse() {
        service.run(
                it -> assertThat(it).hasSingleBean(BusinessClock.class).doesNotHaveBean(BusinessClockEndpoint.class));
    }

    @Test
    void itIsMovedWhereDemoDataIsMade() {
        service.withPropertyValues("unionfed.business-clock.movable=true")
                .run(it -> assertThat(it).hasSingleBean(BusinessClockEndpoint.class));
    }
}
