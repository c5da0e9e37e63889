/** The gateway: the one way into the suite, for browsers and for machines. */
@NullMarked
package org.unionfed.gateway;

import org.jspecify.annotations.NullMarked;
