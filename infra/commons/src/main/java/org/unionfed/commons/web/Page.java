package org.unionfed.commons.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the rows, in the list's order
 * @param next what to pass as {@code after} for the following page; none on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from rows read with {@link PageQuery#rows}: one more than asked for tells that there is a next page.
     *
     * @param cursor the sort key of a row
     */
    public static <T> Page<T> of(List<T> rows, PageQuery query, Function<T, Cursor> cursor) {
        if (rows.size() <= query.limit()) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, query.limit());
        return new Page<>(items, cursor.apply(items.get(query.limit() - 1)).encoded());
    }

    /** The same page in another shape. */
    public <R> Page<R> map(Function<? super T, ? extends R> shape) {
        return new Page<>(items.stream().<R>map(shape).toList(), next);
    }
}
