package org.unionfed.plan.reading.text;

import org.jspecify.annotations.Nullable;

/** A number that is one character together with its ring, brackets or stop. */
record EnclosedNumber(MarkerStyle style, int value) {

    static @Nullable EnclosedNumber of(char c) {
        if (c >= '\u2460' && c <= '\u2473') {
            return new EnclosedNumber(MarkerStyle.CIRCLED, c - '\u2460' + 1);
        }
        if (c >= '\u2474' && c <= '\u2487') {
            return new EnclosedNumber(MarkerStyle.ENCLOSED, c - '\u2474' + 1);
        }
        if (c >= '\u2488' && c <= '\u249B') {
            return new EnclosedNumber(MarkerStyle.ARABIC, c - '\u2488' + 1);
        }
        if (c >= '\u2776' && c <= '\u277F') {
            return new EnclosedNumber(MarkerStyle.CIRCLED, c - '\u2776' + 1);
        }
        if (c >= '\u3220' && c <= '\u3229') {
            return new EnclosedNumber(MarkerStyle.CHINESE_BRACKETS, c - '\u3220' + 1);
        }
        return c >= '\u2160' && c <= '\u216B' ? new EnclosedNumber(MarkerStyle.FORMAL, c - '\u2160' + 1) : null;
    }
}
