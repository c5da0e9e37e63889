package org.unionfed.gateway.session;

import java.util.Set;

/** Knows which sessions still stand, whichever gateway ended the others. */
public interface LiveSessions {

    /** Those of the sessions that nobody has ended and that have not run out; one statement however many are asked. */
    Set<String> among(Set<String> sessions);
}
