package org.unionfed.gateway.limits;

import org.junit.jupiter.api.Test;
import org.unionfed.gateway.limits.Lane.Place;
import org.unionfed.gateway.limits.Lane.Share;

import static org.assertj.core.api.Assertions.assertThat;

/** Four places, two of them one account's and three one school's. */
class LaneTests {

    private final Lane lane = new Lane(4, 2, 3);

    @Test
    void givesOneCallerTheirFewAndNotOneMore() {
        assertThat(lane.enter(new Share("ada", "xx"))).isEqualTo(Place.TAKEN);
        assertThat(lane.enter(new Share("ada", "xx"))).isEqualTo(Place.TAKEN);
        assertThat(lane.enter(new Share("ada", "xx"))).isEqualTo(Place.CALLER_HAS_ENOUGH);
        assertThat(lane.enter(new Share("bo", "xx"))).isEqualTo(Place.TAKEN);
    }

    @Test
    void givesOneSchoolItsShareAndNotOneMore() {
        lane.enter(new Share("ada", "xx"));
        lane.enter(new Share("ada", "xx"));

        assertThat(lane.enter(new Share("bo", "xx"))).isEqualTo(Place.TAKEN);
        assertThat(lane.enter(new Share("cy", "xx"))).isEqualTo(Place.SCHOOL_HAS_ENOUGH);
        assertThat(lane.enter(new Share("cy", "yy"))).isEqualTo(Place.TAKEN);
    }

    @Test
    void hasNoMorePlacesThanItHas() {
        lane.enter(new Share("ada", "xx"));
        lane.enter(new Share("bo", "xx"));
        lane.enter(new Share("cy", "yy"));
        lane.enter(new Share("di", "yy"));

        assertThat(lane.enter(new Share("ed", "zz"))).isEqualTo(Place.ALL_TAKEN);
    }

    @Test
    void aPlaceGivenBackIsThereForAnybody() {
        lane.enter(new Share("ada", "xx"));
        lane.enter(new Share("ada", "xx"));
        lane.enter(new Share("bo", "xx"));
        lane.enter(new Share("cy", "yy"));

        lane.leave(new Share("ada", "xx"));

        assertThat(lane.enter(new Share("ada", "xx"))).isEqualTo(Place.TAKEN);
        lane.leave(new Share("ada", "xx"));
        assertThat(lane.enter(new Share("di", "yy"))).isEqualTo(Place.TAKEN);
        assertThat(lane.enter(new Share("ada", "xx"))).isEqualTo(Place.ALL_TAKEN);
    }

    @Test
    void whoeverWasRefusedHoldsNothing() {
        lane.enter(new Share("ada", "xx"));
        lane.enter(new Share("ada", "xx"));
        lane.enter(new Share("bo", "xx"));
        for (int attempt = 0; attempt < 5; attempt++) {
            lane.enter(new Share("ada", "xx"));
            lane.enter(new Share("cy", "xx"));
        }
        lane.enter(new Share("di", "yy"));
        for (int attempt = 0; attempt < 5; attempt++) {
            lane.enter(new Share("cy", "zz"));
        }
        lane.leave(new Share("ada", "xx"));
        lane.leave(new Share("ada", "xx"));
        lane.leave(new Share("bo", "xx"));
        lane.leave(new Share("di", "yy"));

        assertThat(lane.enter(new Share("cy", "xx"))).isEqualTo(Place.TAKEN);
        assertThat(lane.enter(new Share("cy", "xx"))).isEqualTo(Place.TAKEN);
        assertThat(lane.enter(new Share("ada", "xx"))).isEqualTo(Place.TAKEN);
        assertThat(lane.enter(new Share("ada", "zz"))).isEqualTo(Place.TAKEN);
    }
}
