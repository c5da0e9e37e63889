package org.unionfed.plan.planimport.correction;

import org.junit.jupiter.api.Test;
import org.unionfed.plan.reading.PlanDocument;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in the database must stay readable. */
class StoredCorrectionsTests {

    private final JsonMapper json = new JsonMapper();

    @Test
    void readsWhatEarlierVersionsStored() {
        String stored = """
                {"made": [
                  {"id": "k1", "before": "2024", "by": "7c0f4c1c-5f0c-4d0a-9a3c-0d5f3c1f7a11",
                   "at": "2026-02-01T08:00:00Z", "correction": {"kind": "SET_YEAR", "year": 2026}},
                  {"id": "k2", "before": null, "by": "7c0f4c1c-5f0c-4d0a-9a3c-0d5f3c1f7a11",
                   "at": "2026-02-01T08:01:00Z",
                   "correction": {"kind": "ADD_ITEM", "text": "秋游", "months": [10], "addedLater": true}}
                ]}
                """;

        Corrections read = json.readValue(stored, Corrections.class);

        CorrectedPlan plan = read.appliedTo(Readings.small()).plan();
        assertThat(plan.year()).isEqualTo(2026);
        assertThat(plan.item("k2").text()).isEqualTo("秋游");
    }

    @Test
    void aReadingComesBackAsItWas() {
        PlanDocument reading = Readings.withTwoPlans();

        assertThat(json.readValue(json.writeValueAsString(reading), PlanDocument.class))
                .isEqualTo(reading);
    }
}
