package org.unionfed.bench.suite;

import java.util.UUID;

/**
 * A school of the filled suite. Everything of it follows from its number, here and in the statements that fill.
 *
 * @param number 1 for the first
 */
public record School(int number) {

    /** Its tenant id. */
    public UUID id() {
        return Md5.uuid("school-" + number);
    }

    public String code() {
        return "s%05d".formatted(number);
    }

    /** Its plan of the coming year, a draft at first. */
    public UUID draft() {
        return Md5.uuid("draft-" + number);
    }
}
