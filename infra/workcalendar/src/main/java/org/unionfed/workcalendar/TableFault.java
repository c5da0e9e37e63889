package org.unionfed.workcalendar;

import java.util.Arrays;
import java.util.List;

/**
 * Something about a table that somebody should look at.
 *
 * @param row the row of the file; 0 when it is about the table as a whole
 * @param about what it is about: days, names, numbers
 */
public record TableFault(int row, Kind kind, List<String> about) {

    private static final int LONGEST_QUOTE = 40;

    public TableFault {
        about = List.copyOf(about);
    }

    static TableFault of(Kind kind, Object... about) {
        return at(0, kind, about);
    }

    static TableFault at(int row, Kind kind, Object... about) {
        return new TableFault(
                row, kind, Arrays.stream(about).map(TableFault::quoted).toList());
    }

    /** What somebody wrote may be of any length. */
    private static String quoted(Object about) {
        return about.toString()
                .codePoints()
                .limit(LONGEST_QUOTE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public boolean isError() {
        return kind.error;
    }

    /** What can be wrong. Published: names may be added, never renamed or reused. */
    public enum Kind {
        ROW_UNKNOWN(true),
        YEAR_MISSING(true),
        YEAR_IMPOSSIBLE(true),
        YEAR_TWICE(true),
        DOCUMENT_MISSING(true),
        DOCUMENT_NOT_LATER(true),
        DOCUMENT_OF_THE_FUTURE(true),
        NOTHING_NEW(true),
        DATE_IMPOSSIBLE(true),
        NAME_MISSING(true),
        NAME_TOO_LONG(true),
        TOO_MANY_ROWS(true),
        SPAN_TOO_LONG(true),
        DAY_OUTSIDE_YEAR(true),
        MAKE_UP_DAY_IN_WEEK(true),
        DAY_IN_TWO_STATES(true),
        DAY_TWICE(true),
        STATUTORY_DAY_MISSING(true),
        WORKING_DAYS_IN_A_ROW(true),
        MANY_WORKING_DAYS_IN_A_ROW(false),
        WORKING_DAYS_UNUSUAL(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }
    }
}
