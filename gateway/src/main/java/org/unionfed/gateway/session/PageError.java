package org.unionfed.gateway.session;

import org.unionfed.commons.error.ErrorCode;

/** Refusals of what a page sends. Published: names may be added, never renamed or reused. */
enum PageError implements ErrorCode {
    SIGNED_IN_AS_OTHER(Category.CONFLICT),
    PAGE_UNKNOWN(Category.CONFLICT);

    private final Category category;

    PageError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
