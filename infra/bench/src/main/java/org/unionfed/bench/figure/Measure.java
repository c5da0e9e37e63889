package org.unionfed.bench.figure;

import org.jspecify.annotations.Nullable;

/**
 * Something that is measured.
 *
 * @param row name of the benchmark it belongs to
 * @param what in words, with its unit
 * @param bound none for what is only told
 */
public record Measure(String row, String what, @Nullable Bound bound) {

    /** A measure without a bound. */
    public static Measure told(String row, String what) {
        return new Measure(row, what, null);
    }
}
