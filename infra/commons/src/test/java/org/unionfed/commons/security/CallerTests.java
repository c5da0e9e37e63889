package org.unionfed.commons.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.tenancy.TenantId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CallerTests {

    @ParameterizedTest
    @EnumSource(names = {"FEDERATION_STAFF", "FEDERATION_ADMIN", "FEDERATION_AUDITOR", "INTEGRATION"})
    void readAllSchoolsForTheFederation(Role role) {
        Caller caller = caller(null, role);

        caller.requireReadsAllSchools();
        assertThat(caller.standsAboveSchools()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"FEDERATION_STAFF", "FEDERATION_ADMIN", "FEDERATION_AUDITOR", "INTEGRATION"},
            mode = Mode.EXCLUDE)
    void readNoMoreThanTheirSchoolInOne(Role role) {
        Caller caller = caller(new Caller.School(new TenantId(UUID.randomUUID()), "csxx"), role);

        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(caller::requireReadsAllSchools)
                .satisfies(it -> assertThat(it.code()).isEqualTo(CommonError.NOT_ALLOWED));
        assertThat(caller.standsAboveSchools()).isFalse();
    }

    @Test
    void standInASchoolWhereTheyActForOne() {
        Caller caller = caller(new Caller.School(new TenantId(UUID.randomUUID()), "csxx"), Role.FEDERATION_STAFF);

        assertThat(caller.readsAllSchools()).isTrue();
        assertThat(caller.standsAboveSchools()).isFalse();
    }

    private static Caller caller(Caller.@Nullable School school, Role role) {
        return new Caller(UUID.randomUUID(), "name", "Name", school, Set.of(role));
    }
}
