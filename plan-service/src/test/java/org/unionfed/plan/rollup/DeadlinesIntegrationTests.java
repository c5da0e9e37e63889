package org.unionfed.plan.rollup;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.plan.FederationAudit;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.rollup.RollupWorld.TestSchool;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.conformance.SignedIn.ofSchool;
import static org.unionfed.plan.PlanApi.json;

@RollupServiceTest
class DeadlinesIntegrationTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    RollupWorld world;

    @Autowired
    FederationAudit audit;

    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");
    private final String region = "区" + UUID.randomUUID();
    private final int year = ThreadLocalRandom.current().nextInt(2014, 2098);
    private PlanApi api;

    @BeforeEach
    void client() {
        api = new PlanApi(http);
    }

    @Test
    void isOnTimeUntilTheEndOfTheDayInChina() {
        Instant end = Instant.parse(year + "-03-31T16:00:00Z");
        TestSchool onTime = world.school(region, "准时");
        TestSchool late = world.school(region, "迟到");
        world.school(region, "未报");
        world.submitted(onTime.plan(year), end.minusMillis(1));
        world.submitted(late.plan(year), end);
        JsonNode unset = reporting();
        assertThat(unset.path("onTime").isNull()).isTrue();
        assertThat(unset.path("late").isNull()).isTrue();

        set(0L, year + "-03-31");

        JsonNode reporting = reporting();
        assertThat(reporting.path("due").asString()).isEqualTo(year + "-03-31");
        assertThat(reporting.path("expected").asInt()).isEqualTo(3);
        assertThat(reporting.path("submitted").asInt()).isEqualTo(2);
        assertThat(reporting.path("onTime").asInt()).isEqualTo(1);
        assertThat(reporting.path("late").asInt()).isEqualTo(1);
        assertThat(reporting.path("missing").asInt()).isEqualTo(1);
        JsonNode rows = json(api.get(staff, "/api/plan/rollup/matrix?year=" + year + "&region=" + region));
        assertThat(rows.toString()).contains("\"onTime\":true", "\"onTime\":false", "\"onTime\":null");
    }

    @Test
    void isSetOnceAndChangedByThoseWhoSawIt() {
        int other = year + 1;
        assertThat(json(get(other)).path("due").isNull()).isTrue();
        assertThat(json(get(other)).path("version").asLong()).isZero();

        assertThat(json(put(staff, other, 0L, other + "-03-31")).path("version").asLong())
                .isEqualTo(1);
        assertThat(put(staff, other, 0L, other + "-04-30")).hasStatus(409);
        assertThat(json(put(staff, other, 1L, other + "-04-30")).path("due").asString())
                .isEqualTo(other + "-04-30");
        assertThat(put(staff, other, null, other + "-05-31")).hasStatus(428);
        assertThat(json(get(other)).path("version").asLong()).isEqualTo(2);
    }

    @Test
    void isNotedInTheAuditLogWhenItIsSetAndNotWhenItIsRefused() {
        int other = year + 2;
        put(staff, other, 0L, other + "-03-31");
        put(staff, other, 0L, other + "-04-30");
        put(ofFederation("federation-auditor"), other, 1L, other + "-05-31");

        assertThat(audit.details("deadline.set", String.valueOf(other))).containsExactly(other + "-03-31");
    }

    @Test
    void staysNearItsYear() {
        assertThat(put(staff, 2010, 0L, "2008-12-31")).hasStatus(400);
        assertThat(put(staff, 2010, 0L, "2012-01-01")).hasStatus(400);
        assertThat(put(staff, 2010, 0L, "2009-01-01")).hasStatusOk();
        assertThat(put(staff, 2010, 1L, "2011-12-31")).hasStatusOk();
        assertThat(put(staff, 1999, 0L, "1999-03-31")).hasStatus(400);
    }

    @Test
    void isSetByTheFederationAlone() {
        assertThat(put(ofSchool(UUID.randomUUID(), "csxx", "chair"), year, 0L, year + "-03-31"))
                .hasStatus(403);
        assertThat(put(ofFederation("federation-auditor"), year, 0L, year + "-03-31"))
                .hasStatus(403);
    }

    private void set(@Nullable Long version, String due) {
        assertThat(put(staff, year, version, due)).hasStatusOk();
    }

    private JsonNode reporting() {
        return json(api.get(staff, "/api/plan/rollup?year=" + year + "&region=" + region))
                .path("reporting");
    }

    private MvcTestResult get(int ofYear) {
        return api.get(ofSchool(UUID.randomUUID(), "csxx", "member"), "/api/plan/deadlines/" + ofYear);
    }

    private MvcTestResult put(JwtRequestPostProcessor token, int ofYear, @Nullable Long version, String due) {
        var request = http.put()
                .uri("/api/plan/deadlines/" + ofYear)
                .with(token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"due\": \"%s\"}".formatted(due));
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return request.exchange();
    }
}
