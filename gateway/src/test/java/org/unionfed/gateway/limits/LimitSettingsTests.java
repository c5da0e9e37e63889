package org.unionfed.gateway.limits;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;
import org.unionfed.commons.security.Role;
import org.unionfed.gateway.limits.LimitSettings.UploadPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LimitSettingsTests {

    @Test
    void hasDefaultsThatSuitASchool() {
        LimitSettings settings = bind(Map.of("other", "1"));

        assertThat(settings.userRequestsPerMinute()).isEqualTo(600);
        assertThat(settings.addressRequestsPerMinute()).isEqualTo(600);
        assertThat(settings.body()).isEqualTo(DataSize.ofMegabytes(1));
        assertThat(settings.bodyTime()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.upload()).isEqualTo(DataSize.ofMegabytes(25));
        assertThat(settings.uploadTime()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.uploadsAtOnce()).isEqualTo(32);
        assertThat(settings.uploadLeastSpeed()).isEqualTo(DataSize.ofKilobytes(8));
        assertThat(settings.uploadsPerCaller()).isEqualTo(4);
        assertThat(settings.uploadsPerSchool()).isEqualTo(8);
    }

    @Test
    void takesLargeBodiesOnlyWhereDocumentsAreUploaded() {
        LimitSettings settings = bind(Map.of(
                "upload-paths[0].path", "/api/plan/imports", "upload-paths[0].roles", "officer, welfare-officer"));

        assertThat(settings.uploadPath("/api/plan/imports"))
                .map(UploadPath::roles)
                .contains(Set.of(Role.OFFICER, Role.WELFARE_OFFICER));
        assertThat(settings.bodyLimit("/api/plan/imports")).isEqualTo(25 << 20);
        assertThat(settings.bodyLimit("/api/plan/imports/7/confirm")).isEqualTo(1 << 20);
        assertThat(settings.bodyLimit("/api/plan/plans")).isEqualTo(1 << 20);
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
