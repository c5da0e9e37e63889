package org.unionfed.conformance;

/** How an operation answers somebody, as far as rights are concerned. */
enum Answer {
    /** It lets them in, though it may have other objections. */
    YES,
    /** 403: they may know that there is such a thing, but not do this. */
    NO,
    /** 404: for them there is no such thing. */
    HIDDEN,
    /** 401: it wants to know first who they are. */
    UNKNOWN;

    static Answer of(int status) {
        return switch (status) {
            case 401 -> UNKNOWN;
            case 403 -> NO;
            case 404 -> HIDDEN;
            default -> YES;
        };
    }
}
