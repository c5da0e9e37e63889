package org.unionfed.commons.change;

import java.util.UUID;

/** A thing that changes as a whole, and whose version rises with each change. */
public interface Aggregate {

    UUID id();

    /** As it is stored; from 1 on. */
    long version();
}
