package org.unionfed.plan.reading.source;

/** A file cannot or must not be read. */
public final class SourceProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    SourceProblem(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    SourceProblem(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong with the file. */
    public enum Kind {
        EMPTY,
        TOO_LARGE,
        UNSUPPORTED_FORMAT,
        CONTENT_BELIES_NAME,
        ENCRYPTED,
        ZIP_BOMB,
        MALFORMED,
        NOT_TEXT,
        TOO_COMPLEX
    }
}
