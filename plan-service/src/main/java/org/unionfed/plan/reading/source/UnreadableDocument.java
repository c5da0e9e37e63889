package org.unionfed.plan.reading.source;

import org.jspecify.annotations.Nullable;

/** A document is refused; the reason is published, the message is for logs. */
public final class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnreadableDocument(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public UnreadableDocument(Reason reason, @Nullable String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a document is refused. */
    public enum Reason {
        /** Nothing but white space, or no bytes at all. */
        EMPTY,
        TOO_LARGE,
        /** Neither .txt nor .docx nor .doc. */
        UNSUPPORTED_FORMAT,
        /** The bytes are of another format than the file name says. */
        CONTENT_BELIES_NAME,
        ENCRYPTED,
        /** Unpacks to far more than its size. */
        ZIP_BOMB,
        MALFORMED,
        NOT_TEXT,
        /** Too many lines, paragraphs or cells. */
        TOO_COMPLEX
    }
}
