package org.unionfed.plan.school.sheet;

/** One cell that keeps a row from being taken in. */
record RowError(SheetColumn field, Code code) {

    /** The published reasons. */
    enum Code {
        MISSING,
        TOO_LONG,
        BAD_CODE,
        BAD_USERNAME,
        BAD_EMAIL,
        BAD_NAME,
        UNKNOWN_KIND,
        DUPLICATE_IN_FILE,
        ALREADY_REGISTERED
    }
}
