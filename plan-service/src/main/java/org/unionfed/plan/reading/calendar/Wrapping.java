package org.unionfed.plan.reading.calendar;

import java.util.List;
import org.unionfed.plan.reading.layout.Unit;

/** Knows whether lines were broken at a fixed width, so that a full line goes on in the next one. */
final class Wrapping {

    private static final int NARROWEST = 24;
    private static final int WIDEST = 64;
    private static final int ENOUGH_LINES = 3;

    private final int width;

    private Wrapping(int width) {
        this.width = width;
    }

    static Wrapping of(List<Unit> units) {
        int longest = 0;
        int atWidth = 0;
        for (Unit unit : units) {
            longest = Math.max(longest, unit.line().key().length());
        }
        for (Unit unit : units) {
            int length = unit.line().key().length();
            atWidth += length >= longest - 3 && !unit.endsSentence() ? 1 : 0;
        }
        boolean fixed = longest >= NARROWEST && longest <= WIDEST && atWidth >= ENOUGH_LINES;
        return new Wrapping(fixed ? longest : Integer.MAX_VALUE);
    }

    boolean goesOn(Unit unit) {
        return unit.line().key().length() >= width - 3 && !unit.endsSentence();
    }
}
