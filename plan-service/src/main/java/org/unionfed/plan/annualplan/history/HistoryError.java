package org.unionfed.plan.annualplan.history;

import org.unionfed.commons.error.ErrorCode;

/** Why a version cannot be shown. Published: names may be added, never renamed or reused. */
enum HistoryError implements ErrorCode {
    PLAN_VERSION_NOT_FOUND(Category.NOT_FOUND);

    private final Category category;

    HistoryError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
