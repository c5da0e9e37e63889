package org.unionfed.notification.stream;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StreamSettingsTests {

    @Test
    void haveSensibleDefaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(new StreamSettings(5, Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofMinutes(5)));
    }

    @Test
    void takeNoPauseOfZero() {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> bind(Map.of("unionfed.notification.stream.poll-interval", "0s")))
                .havingRootCause()
                .withMessageContaining("poll-interval must be positive");
    }

    private static StreamSettings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("unionfed.notification.stream", StreamSettings.class);
    }
}
