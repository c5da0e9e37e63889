package org.unionfed.plan.planimport.correction;

import org.unionfed.commons.error.ErrorCode;

/** Why a correction cannot be made or taken back. Published: names may be added, never renamed or reused. */
public enum CorrectionError implements ErrorCode {
    IMPORT_PART_NOT_FOUND(Category.UNPROCESSABLE),
    IMPORT_CORRECTION_NOT_FOUND(Category.UNPROCESSABLE),
    IMPORT_CORRECTION_BUILT_UPON(Category.CONFLICT),
    IMPORT_TOO_MANY_CORRECTIONS(Category.UNPROCESSABLE);

    private final Category category;

    CorrectionError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
