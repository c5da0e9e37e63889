/** The suite while its processes and servers die under load: nothing acknowledged may be lost or shown twice. */
@NullMarked
package org.unionfed.systemtests.faults;

import org.jspecify.annotations.NullMarked;
