package org.unionfed.notification.stream;

import org.unionfed.commons.error.ErrorCode;

/** Refusals of live updates. Published: names may be added, never renamed or reused. */
enum StreamError implements ErrorCode {
    TOO_MANY_STREAMS(Category.TOO_MANY);

    private final Category category;

    StreamError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
