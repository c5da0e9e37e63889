package org.unionfed.gateway.limits;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/** A bounded number of places for uploads, of which one caller gets a few: the rest of the suite keeps its own. */
final class UploadLane {

    /** How asking for a place ended. */
    enum Place {
        TAKEN,
        CALLER_HAS_ENOUGH,
        ALL_TAKEN
    }

    private final Semaphore places;
    private final int placesPerCaller;
    private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

    UploadLane(int places, int placesPerCaller) {
        this.places = new Semaphore(places);
        this.placesPerCaller = placesPerCaller;
    }

    /** Takes a place, which has to be given back, or says why there is none. */
    Place enter(String caller) {
        if (taken.merge(caller, 1, Integer::sum) > placesPerCaller) {
            forget(caller);
            return Place.CALLER_HAS_ENOUGH;
        }
        if (!places.tryAcquire()) {
            forget(caller);
            return Place.ALL_TAKEN;
        }
        return Place.TAKEN;
    }

    /** Gives a place back that the caller had taken. */
    void leave(String caller) {
        places.release();
        forget(caller);
    }

    private void forget(String caller) {
        taken.computeIfPresent(caller, (name, count) -> count == 1 ? null : count - 1);
    }
}
