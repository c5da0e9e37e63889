package org.unionfed.plan.theme;

import java.util.List;

/**
 * A subject of union work under which the federation compares schools.
 *
 * @param words by which a text is recognised
 * @param version rises with every change of the words
 */
record Theme(String code, Name name, List<String> words, long version) {

    Theme {
        words = List.copyOf(words);
    }

    /** What people call it, in both languages. */
    record Name(String zh, String en) {}
}
