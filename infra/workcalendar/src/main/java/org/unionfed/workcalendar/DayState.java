package org.unionfed.workcalendar;

/**
 * What one layer of the calendar says of a day.
 *
 * @param working whether it is worked, or would be by what is known now
 * @param mayWork whether it can turn out to be worked
 * @param mayRest whether it can turn out to be free
 */
record DayState(Certainty certainty, boolean working, boolean mayWork, boolean mayRest) {

    static final DayState WORKING = new DayState(Certainty.KNOWN, true, true, false);
    static final DayState FREE = new DayState(Certainty.KNOWN, false, false, true);

    /** A day of which only the school's terms could tell. */
    static final DayState OPEN = new DayState(Certainty.OPEN, false, true, true);

    static DayState known(boolean working) {
        return working ? WORKING : FREE;
    }

    static DayState expected(boolean working, boolean mayWork, boolean mayRest) {
        return new DayState(Certainty.EXPECTED, working, mayWork, mayRest);
    }

    boolean isKnown() {
        return certainty == Certainty.KNOWN;
    }

    boolean isOpen() {
        return certainty == Certainty.OPEN;
    }

    boolean surelyWorks() {
        return !mayRest;
    }

    /** How much is known of a day. */
    enum Certainty {
        KNOWN,
        EXPECTED,
        OPEN
    }
}
