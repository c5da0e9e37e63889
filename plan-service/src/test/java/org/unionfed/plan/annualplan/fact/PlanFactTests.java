package org.unionfed.plan.annualplan.fact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionfed.commons.security.Role;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.testkit.contract.EventContract;

import static org.assertj.core.api.Assertions.assertThat;

class PlanFactTests {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void eachNamesATypeOfItsOwnThatTheContractKnows() {
        PlanFacts plan = plan();
        List<PlanFact> facts = List.of(
                new PlanSubmitted(plan, Role.CHAIR, AT),
                new PlanWithdrawn(plan, Role.CHAIR, AT),
                new PlanReturned(plan, Role.FEDERATION_STAFF, AT, List.of()),
                new PlanApproved(plan, Role.FEDERATION_STAFF, AT),
                new PlanReopened(plan, Role.FEDERATION_STAFF, AT, "补充"));

        assertThat(facts).hasSameSizeAs(PlanFact.class.getPermittedSubclasses());
        assertThat(facts)
                .extracting(PlanFact::type)
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(new EventContract().example(it)).isNotEmpty());
    }

    private static PlanFacts plan() {
        return new PlanFacts(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "qhzx",
                "清河县第一中学",
                2026,
                PlanPeriod.calendarYear(2026),
                "计划",
                PlanState.SUBMITTED,
                3,
                AT,
                null,
                List.of());
    }
}
