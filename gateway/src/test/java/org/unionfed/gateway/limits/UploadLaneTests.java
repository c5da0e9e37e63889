package org.unionfed.gateway.limits;

import org.junit.jupiter.api.Test;
import org.unionfed.gateway.limits.UploadLane.Place;

import static org.assertj.core.api.Assertions.assertThat;

/** Four places, two of them one account's and three one school's. */
class UploadLaneTests {

    private final UploadLane lane = new UploadLane(4, 2, 3);

    @Test
    void givesOneCallerTheirFewAndNotOneMore() {
        assertThat(lane.enter("ada", "xx")).isEqualTo(Place.TAKEN);
        assertThat(lane.enter("ada", "xx")).isEqualTo(Place.TAKEN);
        assertThat(lane.enter("ada", "xx")).isEqualTo(Place.CALLER_HAS_ENOUGH);
        assertThat(lane.enter("bo", "xx")).isEqualTo(Place.TAKEN);
    }

    @Test
    void givesOneSchoolItsShareAndNotOneMore() {
        lane.enter("ada", "xx");
        lane.enter("ada", "xx");

        assertThat(lane.enter("bo", "xx")).isEqualTo(Place.TAKEN);
        assertThat(lane.enter("cy", "xx")).isEqualTo(Place.SCHOOL_HAS_ENOUGH);
        assertThat(lane.enter("cy", "yy")).isEqualTo(Place.TAKEN);
    }

    @Test
    void hasNoMorePlacesThanItHas() {
        lane.enter("ada", "xx");
        lane.enter("bo", "xx");
        lane.enter("cy", "yy");
        lane.enter("di", "yy");

        assertThat(lane.enter("ed", "zz")).isEqualTo(Place.ALL_TAKEN);
    }

    @Test
    void aPlaceGivenBackIsThereForAnybody() {
        lane.enter("ada", "xx");
        lane.enter("ada", "xx");
        lane.enter("bo", "xx");
        lane.enter("cy", "yy");

        lane.leave("ada", "xx");

        assertThat(lane.enter("ada", "xx")).isEqualTo(Place.TAKEN);
        lane.leave("ada", "xx");
        assertThat(lane.enter("di", "yy")).isEqualTo(Place.TAKEN);
        assertThat(lane.enter("ada", "xx")).isEqualTo(Place.ALL_TAKEN);
    }

    @Test
    void whoeverWasRefusedHoldsNothing() {
        lane.enter("ada", "xx");
        lane.enter("ada", "xx");
        lane.enter("bo", "xx");
        for (int attempt = 0; attempt < 5; attempt++) {
            lane.enter("ada", "xx");
            lane.enter("cy", "xx");
        }
        lane.enter("di", "yy");
        for (int attempt = 0; attempt < 5; attempt++) {
            lane.enter("cy", "zz");
        }
        lane.leave("ada", "xx");
        lane.leave("ada", "xx");
        lane.leave("bo", "xx");
        lane.leave("di", "yy");

        assertThat(lane.enter("cy", "xx")).isEqualTo(Place.TAKEN);
        assertThat(lane.enter("cy", "xx")).isEqualTo(Place.TAKEN);
        assertThat(lane.enter("ada", "xx")).isEqualTo(Place.TAKEN);
        assertThat(lane.enter("ada", "zz")).isEqualTo(Place.TAKEN);
    }
}
