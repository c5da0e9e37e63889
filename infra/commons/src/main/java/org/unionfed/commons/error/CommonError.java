package org.unionfed.commons.error;

/** Refusals every service can answer with. Published: names may be added, never renamed or reused. */
public enum CommonError implements ErrorCode {
    VALIDATION_FAILED(Category.INVALID),
    MALFORMED_REQUEST(Category.INVALID),
    NOT_SIGNED_IN(Category.UNAUTHENTICATED),
    NOT_ALLOWED(Category.FORBIDDEN),
    NO_SCHOOL(Category.FORBIDDEN),
    SCHOOL_SUSPENDED(Category.FORBIDDEN),
    NOT_FOUND(Category.NOT_FOUND),
    METHOD_NOT_ALLOWED(Category.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(Category.NOT_ACCEPTABLE),
    CHANGED_MEANWHILE(Category.CONFLICT),
    VERSION_REQUIRED(Category.PRECONDITION_REQUIRED),
    IDEMPOTENCY_KEY_REUSED(Category.CONFLICT),
    IDEMPOTENCY_KEY_RUNNING(Category.CONFLICT),
    IDEMPOTENCY_ANSWER_LOST(Category.CONFLICT),
    TOO_LARGE(Category.TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(Category.UNSUPPORTED),
    TOO_MANY_REQUESTS(Category.TOO_MANY),
    SERVICE_UNAVAILABLE(Category.UNAVAILABLE);

    private final Category category;

    CommonError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
