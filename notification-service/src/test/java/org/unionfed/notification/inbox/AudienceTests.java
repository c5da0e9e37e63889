package org.unionfed.notification.inbox;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.TenantId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AudienceTests {

    private static final TenantId SCHOOL = new TenantId(UUID.randomUUID());

    @Test
    void ofSomebodyAtASchoolIsTheirSchool() {
        Audience audience = Audience.of(caller(new Caller.School(SCHOOL, "qhzx"), Role.OFFICER));

        assertThat(audience).isEqualTo(Audience.inSchool(SCHOOL, Role.OFFICER));
    }

    @Test
    void ofSomebodyAtTheFederationIsTheFederation() {
        Audience audience = Audience.of(caller(null, Role.FEDERATION_STAFF));

        assertThat(audience).isEqualTo(Audience.inFederation(Role.FEDERATION_STAFF));
    }

    @Test
    void ofAMachineIsNone() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> Audience.of(caller(null, Role.INTEGRATION)))
                .extracting(BusinessException::code)
                .isEqualTo(CommonError.NO_SCHOOL);
    }

    private static Caller caller(Caller.@Nullable School school, Role role) {
        return new Caller(UUID.randomUUID(), "someone", "Someone", school, Set.of(role));
    }
}
