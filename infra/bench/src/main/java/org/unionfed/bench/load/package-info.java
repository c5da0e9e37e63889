/** Puts load on something and takes the time of each call. */
@NullMarked
package org.unionfed.bench.load;

import org.jspecify.annotations.NullMarked;
