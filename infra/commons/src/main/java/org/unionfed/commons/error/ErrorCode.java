package org.unionfed.commons.error;

/**
 * A stable, published name for one way a request can be refused. Services implement it with enums; names may be
 * added, never renamed or reused. The text for people stands in {@code errors.properties} (Chinese) and
 * {@code errors_en.properties} under the same name.
 */
public interface ErrorCode {

    /** The published name, in capitals with underscores; unique in the whole suite. */
    String name();

    /** What kind of refusal this is; decides the HTTP status. */
    Category category();

    /** Kinds of refusal, each with one HTTP status. */
    enum Category {
        /** 400: the request cannot be understood or breaks a rule of its form. */
        INVALID(400),
        /** 401: nobody knows who is calling. */
        UNAUTHENTICATED(401),
        /** 403: the caller is known and the thing is theirs to see, but not to do. */
        FORBIDDEN(403),
        /** 404: no such thing for this caller; a thing of another school is also this. */
        NOT_FOUND(404),
        /** 405: the thing knows no such action. */
        METHOD_NOT_ALLOWED(405),
        /** 406: the answer cannot be given in a form the client takes. */
        NOT_ACCEPTABLE(406),
        /** 408: the request took too long to come in. */
        TIMED_OUT(408),
        /** 409: the thing is in another state or version than the request assumes. */
        CONFLICT(409),
        /** 413: larger than is accepted. */
        TOO_LARGE(413),
        /** 415: of a kind that is not read. */
        UNSUPPORTED(415),
        /** 422: well formed, but it breaks a rule of the field. */
        UNPROCESSABLE(422),
        /** 428: a condition such as {@code If-Match} is missing. */
        PRECONDITION_REQUIRED(428),
        /** 429: too many requests; try again later. */
        TOO_MANY(429),
        /** 503: something this depends on does not answer; try again later. */
        UNAVAILABLE(503);

        private final int status;

        Category(int status) {
            this.status = status;
        }

        /** The HTTP status of this kind of refusal. */
        public int status() {
            return status;
        }
    }
}
