package org.unionfed.gateway.limits;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/**
 * A bounded number of places for uploads, of which one account gets a few and one school some more: the rest of the suite
 * keeps its own.
 */
final class UploadLane {

    /** How asking for a place ended. */
    enum Place {
        TAKEN,
        CALLER_HAS_ENOUGH,
        SCHOOL_HAS_ENOUGH,
        ALL_TAKEN
    }

    private final Semaphore places;
    private final Shares callers;
    private final Shares schools;

    UploadLane(int places, int placesPerCaller, int placesPerSchool) {
        this.places = new Semaphore(places);
        this.callers = new Shares(placesPerCaller);
        this.schools = new Shares(placesPerSchool);
    }

    /** Takes a place, which has to be given back, or says why there is none. */
    Place enter(String caller, String school) {
        if (!callers.take(caller)) {
            return Place.CALLER_HAS_ENOUGH;
        }
        if (!schools.take(school)) {
            callers.giveBack(caller);
            return Place.SCHOOL_HAS_ENOUGH;
        }
        if (!places.tryAcquire()) {
            schools.giveBack(school);
            callers.giveBack(caller);
            return Place.ALL_TAKEN;
        }
        return Place.TAKEN;
    }

    /** Gives a place back that the caller had taken. */
    void leave(String caller, String school) {
        places.release();
        schools.giveBack(school);
        callers.giveBack(caller);
    }

    /** How many places each of those who share has taken. */
    private static final class Shares {

        private final int most;
        private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

        Shares(int most) {
            this.most = most;
        }

        boolean take(String who) {
            if (taken.merge(who, 1, Integer::sum) > most) {
                giveBack(who);
                return false;
            }
            return true;
        }

        void giveBack(String who) {
            taken.computeIfPresent(who, (name, count) -> count == 1 ? null : count - 1);
        }
    }
}
