package org.unionfed.gateway.request;

import org.unionfed.commons.error.ErrorCode;

/** Refusals of a request's form. Published: names may be added, never renamed or reused. */
enum RequestError implements ErrorCode {
    PATH_NOT_CANONICAL(Category.INVALID);

    private final Category category;

    RequestError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
