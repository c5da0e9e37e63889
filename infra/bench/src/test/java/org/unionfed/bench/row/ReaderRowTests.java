package org.unionfed.bench.row;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.unionfed.plan.reading.PlanDocument;
import org.unionfed.plan.reading.PlanReader;

import static org.assertj.core.api.Assertions.assertThat;

class ReaderRowTests {

    @Test
    void theUsualPlanIsOneThatTheReaderUnderstands() {
        PlanDocument plan = read(ReaderRow.usualPlan());

        assertThat(plan.year()).isEqualTo(2027);
        assertThat(plan.sections()).hasSize(5);
        assertThat(plan.calendar()).hasSize(12);
        assertThat(ReaderRow.usualPlan().length()).isBetween(2_400, 2_800);
    }

    @Test
    void aLargerFileIsReadAsSoManyPlans() {
        assertThat(read(ReaderRow.usualPlan().repeat(10)).additionalPlans()).hasSize(9);
    }

    private static PlanDocument read(String text) {
        return new PlanReader().read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
