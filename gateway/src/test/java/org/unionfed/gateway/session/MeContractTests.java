package org.unionfed.gateway.session;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.TenantId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what the gateway says of people against its published description. */
class MeContractTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode SCHEMAS = JSON.readTree(
                    Path.of("../infra/contracts/src/main/resources/openapi/gateway.json"))
            .at("/components/schemas");

    private final Caller officer = new Caller(
            UUID.randomUUID(),
            "csxx.officer",
            "王干事",
            new Caller.School(new TenantId(UUID.randomUUID()), "csxx"),
            Set.of(Role.OFFICER, Role.MEMBER));

    @ParameterizedTest
    @CsvSource({"Me,''", "SchoolOfMine,/school"})
    void saysAllThatIsPromisedAndNothingElse(String schema, String part) {
        requireAsPromised(
                schema, JSON.valueToTree(Me.of(officer, "zh-CN", "page")).at(part));
    }

    @Test
    void leavesOutTheSchoolOfWhoHasNone() {
        var staff = new Caller(officer.userId(), "fed.staff", "周宁", null, Set.of(Role.FEDERATION_STAFF));

        JsonNode said = JSON.valueToTree(Me.of(staff, "zh-CN", "page"));

        assertThat(said.has("school")).isFalse();
        requireAsPromised("Me", said);
    }

    @Test
    void saysWhereSigningOutEnds() {
        requireAsPromised("SignedOut", JSON.valueToTree(new SignOut.SignedOut("http://localhost:8180/out")));
    }

    @Test
    void namesRolesInTheirOrderAsTokensDo() {
        assertThat(Me.of(officer, "en", "page").roles()).containsExactly("member", "officer");
    }

    private static void requireAsPromised(String schema, JsonNode said) {
        Set<String> names = said.propertyStream().map(it -> it.getKey()).collect(Collectors.toSet());
        JsonNode promised = SCHEMAS.get(schema);
        assertThat(promised.get("required")).allSatisfy(it -> assertThat(names).contains(it.asString()));
        assertThat(names)
                .allSatisfy(it -> assertThat(promised.get("properties").has(it)).isTrue());
    }
}
