package org.unionfed.plan.planimport.upload;

import org.unionfed.commons.error.ErrorCode;
import org.unionfed.plan.reading.source.UnreadableDocument.Reason;

/** Why an uploaded document is refused. Published: names may be added, never renamed or reused. */
public enum DocumentError implements ErrorCode {
    DOCUMENT_EMPTY(Category.UNPROCESSABLE),
    DOCUMENT_TOO_LARGE(Category.TOO_LARGE),
    DOCUMENT_FORMAT_UNSUPPORTED(Category.UNSUPPORTED),
    DOCUMENT_BELIES_ITS_NAME(Category.UNSUPPORTED),
    DOCUMENT_NOT_TEXT(Category.UNSUPPORTED),
    DOCUMENT_ENCRYPTED(Category.UNPROCESSABLE),
    DOCUMENT_ZIP_BOMB(Category.UNPROCESSABLE),
    DOCUMENT_MALFORMED(Category.UNPROCESSABLE),
    DOCUMENT_TOO_COMPLEX(Category.UNPROCESSABLE),
    DOCUMENT_TAKES_TOO_LONG(Category.UNPROCESSABLE),
    DOCUMENT_READERS_BUSY(Category.TOO_MANY);

    private final Category category;

    DocumentError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }

    static DocumentError of(Reason reason) {
        return switch (reason) {
            case EMPTY -> DOCUMENT_EMPTY;
            case TOO_LARGE -> DOCUMENT_TOO_LARGE;
            case UNSUPPORTED_FORMAT -> DOCUMENT_FORMAT_UNSUPPORTED;
            case CONTENT_BELIES_NAME -> DOCUMENT_BELIES_ITS_NAME;
            case NOT_TEXT -> DOCUMENT_NOT_TEXT;
            case ENCRYPTED -> DOCUMENT_ENCRYPTED;
            case ZIP_BOMB -> DOCUMENT_ZIP_BOMB;
            case MALFORMED -> DOCUMENT_MALFORMED;
            case TOO_COMPLEX -> DOCUMENT_TOO_COMPLEX;
        };
    }
}
