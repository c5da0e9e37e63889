package org.unionfed.gateway.limits;

import org.unionfed.commons.error.ErrorCode;

/** Refusals of what is too much at once. Published: names may be added, never renamed or reused. */
enum LimitError implements ErrorCode {
    TOO_MANY_UPLOADS(Category.TOO_MANY),
    TOO_MANY_UPLOADS_OF_SCHOOL(Category.TOO_MANY),
    UPLOADS_BUSY(Category.UNAVAILABLE),
    BODY_TOO_SLOW(Category.TIMED_OUT);

    private final Category category;

    LimitError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
