package org.unionfed.commons.tenancy;

/** The database would let the application see across schools; it must not run like this. */
class UnsafeDatabase extends IllegalStateException {

    UnsafeDatabase(String fault) {
        super("Refusing to start: " + fault);
    }
}
