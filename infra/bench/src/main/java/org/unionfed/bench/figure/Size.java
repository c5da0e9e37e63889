package org.unionfed.bench.figure;

import java.util.Arrays;
import java.util.List;

/** How much data there is, as a multiple of the smallest that is measured. */
public enum Size {
    ONE(1),
    TEN(10),
    HUNDRED(100);

    private final int times;

    Size(int times) {
        this.times = times;
    }

    public int times() {
        return times;
    }

    /** This size and those below it, smallest first. */
    public List<Size> upTo() {
        return Arrays.stream(values()).filter(it -> it.times <= times).toList();
    }

    /** As in the head of a table. */
    public String label() {
        return "×" + times;
    }
}
