package org.unionfed.plan.rollup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.rollup.RollupWorld.TestPlan;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The database is to expect the rows of all schools when the federation asks, and to choose its ways accordingly. */
@RollupServiceTest
class ManySchoolsIntegrationTests {

    @Autowired
    RollupWorld world;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"rollup_item", "rollup_months", "rollup_plan", "school"})
    void expectsAsManyRowsAsTheFederationSees(String table) {
        String region = "区" + UUID.randomUUID();
        IntStream.range(0, 60).forEach(school -> world.approved(plan(region, school), Instant.EPOCH));

        long seen = tenancy.acrossSchools(() ->
                jdbc.sql("select count(*) from " + table).query(Long.class).single());
        String expectation = tenancy.acrossSchools(() -> jdbc.sql("explain (format json) select * from " + table)
                .query(String.class)
                .single());

        assertThat(seen).isGreaterThanOrEqualTo(60);
        assertThat(JsonMapper.shared()
                        .readTree(expectation)
                        .at("/0/Plan/Plan Rows")
                        .asLong())
                .isGreaterThanOrEqualTo(seen / 10);
    }

    private TestPlan plan(String region, int school) {
        TestPlan plan = world.school(region, "校" + school).plan(2019);
        IntStream.rangeClosed(1, 12).forEach(month -> plan.with("例会", List.of(month), "festival"));
        return plan;
    }
}
