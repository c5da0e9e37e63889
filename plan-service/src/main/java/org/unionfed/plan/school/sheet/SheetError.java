package org.unionfed.plan.school.sheet;

import org.unionfed.commons.error.ErrorCode;

/** Why a list of schools cannot be used. Published: names may be added, never renamed or reused. */
public enum SheetError implements ErrorCode {
    SHEET_UNREADABLE(Category.UNPROCESSABLE),
    SHEET_EMPTY(Category.UNPROCESSABLE),
    SHEET_TOO_LONG(Category.UNPROCESSABLE),
    SHEET_TOO_LARGE(Category.UNPROCESSABLE),
    SHEET_COLUMN_MISSING(Category.UNPROCESSABLE),
    SHEET_NOT_FOUND(Category.NOT_FOUND),
    SHEET_ALREADY_CONFIRMED(Category.CONFLICT);

    private final Category category;

    SheetError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
