package org.unionfed.gateway.limits;

import org.junit.jupiter.api.Test;
import org.unionfed.gateway.limits.UploadLane.Place;

import static org.assertj.core.api.Assertions.assertThat;

class UploadLaneTests {

    private final UploadLane lane = new UploadLane(3, 2);

    @Test
    void givesOneCallerTheirFewAndNotOneMore() {
        assertThat(lane.enter("ada")).isEqualTo(Place.TAKEN);
        assertThat(lane.enter("ada")).isEqualTo(Place.TAKEN);
        assertThat(lane.enter("ada")).isEqualTo(Place.CALLER_HAS_ENOUGH);
        assertThat(lane.enter("bo")).isEqualTo(Place.TAKEN);
    }

    @Test
    void hasNoMorePlacesThanItHas() {
        lane.enter("ada");
        lane.enter("bo");
        lane.enter("cy");

        assertThat(lane.enter("di")).isEqualTo(Place.ALL_TAKEN);
    }

    @Test
    void aPlaceGivenBackIsThereForAnybody() {
        lane.enter("ada");
        lane.enter("ada");
        lane.enter("bo");

        lane.leave("ada");

        assertThat(lane.enter("ada")).isEqualTo(Place.TAKEN);
        lane.leave("ada");
        assertThat(lane.enter("cy")).isEqualTo(Place.TAKEN);
        assertThat(lane.enter("ada")).isEqualTo(Place.ALL_TAKEN);
    }

    @Test
    void whoeverWasRefusedHoldsNothing() {
        lane.enter("ada");
        lane.enter("ada");
        for (int attempt = 0; attempt < 5; attempt++) {
            lane.enter("ada");
        }
        lane.leave("ada");
        lane.leave("ada");

        assertThat(lane.enter("bo")).isEqualTo(Place.TAKEN);
        assertThat(lane.enter("cy")).isEqualTo(Place.TAKEN);
        assertThat(lane.enter("ada")).isEqualTo(Place.TAKEN);
    }
}
