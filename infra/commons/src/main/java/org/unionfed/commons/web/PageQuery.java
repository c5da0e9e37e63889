package org.unionfed.commons.web;

import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.FieldError;

/**
 * Which page of a list is wanted: {@code ?limit=&after=}. Controllers declare it as an argument.
 *
 * @param limit how many rows, 1 to 200; 50 when not said
 * @param after where the page before ended; none for the first
 */
public record PageQuery(int limit, @Nullable Cursor after) {

    static final int USUAL = 50;
    static final int MOST = 200;

    public PageQuery {
        if (limit < 1 || limit > MOST) {
            throw BusinessException.invalid(new FieldError("limit", "OUT_OF_RANGE", 1, MOST));
        }
    }

    /** Reads the two parameters; what is no number or no cursor is refused with VALIDATION_FAILED. */
    public static PageQuery of(@Nullable String limit, @Nullable String after) {
        return new PageQuery(
                limit == null || limit.isEmpty() ? USUAL : number(limit),
                after == null || after.isEmpty() ? null : Cursor.decode(after));
    }

    /** How many rows to read: one more than the page shows. */
    public int rows() {
        return limit + 1;
    }

    private static int number(String limit) {
        try {
            return Integer.parseInt(limit);
        } catch (NumberFormatException e) {
            throw BusinessException.invalid(new FieldError("limit", "WRONG_TYPE"));
        }
    }
}
