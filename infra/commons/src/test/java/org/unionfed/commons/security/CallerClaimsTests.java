package org.unionfed.commons.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CallerClaimsTests {

    private final UUID user = UUID.randomUUID();
    private final UUID school = UUID.randomUUID();

    @Test
    void readsSomeoneOfASchool() {
        Caller caller = CallerClaims.read(claims(Map.of("csxx", school(school, "chair", "member")), List.of()));

        assertThat(caller.userId()).isEqualTo(user);
        assertThat(caller.username()).isEqualTo("csxx.chair");
        assertThat(caller.displayName()).isEqualTo("陈主席");
        assertThat(caller.tenant().value()).isEqualTo(school);
        assertThat(caller.roles()).containsExactlyInAnyOrder(Role.CHAIR, Role.MEMBER);
        assertThat(caller.ofFederation()).isFalse();
    }

    @Test
    void readsSomeoneOfTheFederation() {
        Caller caller = CallerClaims.read(claims(Map.of(), List.of("federation-staff")));

        assertThat(caller.school()).isNull();
        assertThat(caller.roles()).containsExactly(Role.FEDERATION_STAFF);
        assertThat(caller.ofFederation()).isTrue();
    }

    @Test
    void readsAMachine() {
        Caller caller = CallerClaims.read(Map.of(
                "sub",
                user.toString(),
                "resource_access",
                Map.of("union-api", Map.of("roles", List.of("integration")))));

        assertThat(caller.school()).isNull();
        assertThat(caller.roles()).containsExactly(Role.INTEGRATION);
        assertThat(caller.ofFederation()).isFalse();
        assertThat(caller.displayName()).isEqualTo(user.toString());
    }

    @Test
    void takesNoSchoolRoleFromOutsideTheOrganization() {
        Caller caller = CallerClaims.read(claims(Map.of("csxx", school(school, "member")), List.of("chair")));

        assertThat(caller.roles()).containsExactly(Role.MEMBER);
        assertRefused(claims(Map.of(), List.of("chair")));
    }

    @Test
    void takesNoFederationRoleFromInsideAnOrganization() {
        Caller caller =
                CallerClaims.read(claims(Map.of("csxx", school(school, "federation-admin", "officer")), List.of()));

        assertThat(caller.roles()).containsExactly(Role.OFFICER);
    }

    @Test
    void takesNoRoleOfAnotherClient() {
        var organization = Map.of(
                "id", school.toString(), "resource_access", Map.of("account", Map.of("roles", List.of("chair"))));

        assertThat(CallerClaims.read(claims(Map.of("csxx", organization), List.of()))
                        .roles())
                .isEmpty();
    }

    @Test
    void actsForTheFederationWhateverSchoolsAreNamed() {
        Caller caller = CallerClaims.read(claims(Map.of("csxx", school(school, "chair")), List.of("federation-admin")));

        assertThat(caller.school()).isNull();
        assertThat(caller.roles()).containsExactly(Role.FEDERATION_ADMIN);
    }

    @Test
    void refusesWhoeverHasNotExactlyOneSchool() {
        assertRefused(claims(Map.of(), List.of()));
        assertRefused(
                claims(Map.of("csxx", school(school, "chair"), "gzyt", school(UUID.randomUUID(), "chair")), List.of()));
    }

    @Test
    void refusesASchoolWithoutAnId() {
        assertRefused(claims(Map.of("csxx", Map.of()), List.of()));
        assertRefused(claims(Map.of("csxx", Map.of("id", "csxx")), List.of()));
        assertRefused(claims(List.of("csxx"), List.of()));
    }

    @Test
    void refusesATokenThatNamesNobody() {
        var claims = claims(Map.of("csxx", school(school, "chair")), List.of());
        claims.put("sub", "service");

        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> CallerClaims.read(claims))
                .extracting(BusinessException::code)
                .isEqualTo(CommonError.NOT_ALLOWED);
    }

    private static void assertRefused(Map<String, Object> claims) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> CallerClaims.read(claims))
                .extracting(BusinessException::code)
                .isEqualTo(CommonError.NO_SCHOOL);
    }

    private Map<String, Object> claims(Object organization, List<String> topRoles) {
        return new HashMap<>(Map.of(
                "sub",
                user.toString(),
                "preferred_username",
                "csxx.chair",
                "name",
                "陈主席",
                "organization",
                organization,
                "resource_access",
                Map.of("union-api", Map.of("roles", topRoles))));
    }

    private static Map<String, Object> school(UUID id, String... roles) {
        return Map.of(
                "id", id.toString(),
                "groups", List.of("/chair"),
                "resource_access", Map.of("union-api", Map.of("roles", List.of(roles))));
    }
}
