package org.unionfed.plan.reading.source;

import java.util.function.IntFunction;

/** Fills the numbers of all levels into the text of one. */
final class NumberText {

    private NumberText() {}

    /**
     * @param text   with %1 to %9 where the numbers go
     * @param shapes how the number of a level, counted from 0, is written
     */
    static String write(String text, int[] counts, IntFunction<NumberShape> shapes) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int level = text.charAt(i) == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (level >= 0 && level < counts.length) {
                written.append(shapes.apply(level).write(counts[level]));
                i++;
            } else {
                written.append(text.charAt(i));
            }
        }
        return written.toString();
    }
}
