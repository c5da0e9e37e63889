package org.unionfed.bench.figure;

import java.util.Locale;

/** Numbers for people: three digits that count. */
final class Numbers {

    private Numbers() {}

    static String format(double value) {
        if (value == Math.rint(value) || Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }
}
