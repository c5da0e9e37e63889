package org.unionfed.gateway.limits;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.unionfed.commons.security.Caller;

/**
 * A bounded number of places, for uploads or for bodies on their way, of which one account gets a few and one school some
 * more: the rest of the suite keeps its own.
 */
final class Lane {

    /**
     * Whose places are taken.
     *
     * @param caller an account, or the address of somebody who has none
     * @param school its school, or what else its like has in common
     */
    record Share(String caller, String school) {

        private static final String FEDERATION = "federation";
        private static final String STRANGERS = "strangers";

        static Share of(Caller caller) {
            return new Share(
                    caller.userId().toString(),
                    caller.school() == null
                            ? FEDERATION
                            : caller.school().tenant().toString());
        }

        /** Of somebody of whom no school is known. */
        static Share ofStranger(String name) {
            return new Share(name, STRANGERS);
        }
    }

    /** How asking for a place ended. */
    enum Place {
        TAKEN,
        CALLER_HAS_ENOUGH,
        SCHOOL_HAS_ENOUGH,
        ALL_TAKEN
    }

    /** What whoever finds no place is asked to wait. */
    static final String SECONDS_TO_WAIT = "5";

    private final Semaphore places;
    private final Shares callers;
    private final Shares schools;

    Lane(int places, int placesPerCaller, int placesPerSchool) {
        this.places = new Semaphore(places);
        this.callers = new Shares(placesPerCaller);
        this.schools = new Shares(placesPerSchool);
    }

    /** Takes a place, which has to be given back, or says why there is none. */
    Place enter(Share share) {
        if (!callers.take(share.caller())) {
            return Place.CALLER_HAS_ENOUGH;
        }
        if (!schools.take(share.school())) {
            callers.giveBack(share.caller());
            return Place.SCHOOL_HAS_ENOUGH;
        }
        if (!places.tryAcquire()) {
            schools.giveBack(share.school());
            callers.giveBack(share.caller());
            return Place.ALL_TAKEN;
        }
        return Place.TAKEN;
    }

    /** Gives a place back that had been taken. */
    void leave(Share share) {
        places.release();
        schools.giveBack(share.school());
        callers.giveBack(share.caller());
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
