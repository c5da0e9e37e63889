package org.unionfed.gateway.limits;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;
import org.unionfed.commons.security.Role;
import org.unionfed.gateway.limits.LimitSettings.UploadPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LimitSettingsTests {

    private static final String UPLOADS = "/api/plan/imports";

    @Test
    void hasDefaultsThatSuitASchool() {
        LimitSettings settings = bind(Map.of("other", "1"));

        assertThat(settings.userRequestsPerMinute()).isEqualTo(600);
        assertThat(settings.addressRequestsPerMinute()).isEqualTo(600);
        assertThat(settings.body()).isEqualTo(DataSize.ofMegabytes(1));
        assertThat(settings.bodyTime()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.bodyLeastSpeed()).isEqualTo(DataSize.ofKilobytes(8));
        assertThat(settings.bodiesAtOnce()).isEqualTo(256);
        assertThat(settings.bodiesPerCaller()).isEqualTo(16);
        assertThat(settings.bodiesPerSchool()).isEqualTo(64);
        assertThat(settings.upload()).isEqualTo(DataSize.ofMegabytes(25));
        assertThat(settings.uploadTime()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.uploadsAtOnce()).isEqualTo(32);
        assertThat(settings.uploadLeastSpeed()).isEqualTo(DataSize.ofKilobytes(8));
        assertThat(settings.uploadsPerCaller()).isEqualTo(4);
        assertThat(settings.uploadsPerSchool()).isEqualTo(8);
    }

    @Test
    void takesLargeBodiesOnlyWhereDocumentsAreUploaded() {
        LimitSettings settings = withAnUploadPath();

        assertThat(settings.upload("POST", UPLOADS)).map(UploadPath::roles).contains(Set.of(Role.OFFICER, Role.CHAIR));
        assertThat(settings.isUpload("POST", UPLOADS)).isTrue();
        assertThat(settings.bodyLimit("POST", UPLOADS)).isEqualTo(25 << 20);
        assertThat(settings.bodyLimit("POST", UPLOADS + "/7/confirm")).isEqualTo(1 << 20);
        assertThat(settings.bodyLimit("POST", "/api/plan/plans")).isEqualTo(1 << 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "GET", "HEAD", "OPTIONS", "post"})
    void takesThemByNoOtherMethod(String method) {
        LimitSettings settings = withAnUploadPath();

        assertThat(settings.isUpload(method, UPLOADS)).isFalse();
        assertThat(settings.bodyLimit(method, UPLOADS)).isEqualTo(1 << 20);
    }

    @Test
    void givesUpWhatComesInTooSlowly() {
        assertThat(tooSlow("POST", "/api/plan/plans", 15, 5 * 8192)).isFalse();
        assertThat(tooSlow("POST", "/api/plan/plans", 15, 5 * 8192 - 1)).isTrue();
        assertThat(tooSlow("PUT", UPLOADS, 15, 5 * 8192 - 1)).isTrue();
        assertThat(tooSlow("POST", UPLOADS, 20, 0)).isFalse();
        assertThat(tooSlow("POST", UPLOADS, 25, 5 * 8192 - 1)).isTrue();
    }

    private static boolean tooSlow(String method, String path, int seconds, int received) {
        Watch watch = new Watch();
        Pace pace = withAnUploadPath().pace(method, path, watch);
        watch.now = Duration.ofSeconds(seconds).toNanos();
        return pace.tooSlow(received);
    }

    private static LimitSettings withAnUploadPath() {
        return bind(Map.of("upload-paths[0].path", UPLOADS, "upload-paths[0].roles", "officer, chair"));
    }

    @Test
    void refusesAServiceForNobody() {
        assertThat(bind(Map.of("user-requests-per-minute", "1")).userRequestsPerMinute())
                .isOne();
        assertThatThrownBy(() -> bind(Map.of("user-requests-per-minute", "0")))
                .rootCause()
                .hasMessageContaining("unionfed.gateway.limits.user-requests-per-minute");
    }

    private static LimitSettings bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("", LimitSettings.class);
    }
}
