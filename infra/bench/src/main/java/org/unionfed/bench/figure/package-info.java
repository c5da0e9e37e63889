/** Figures at growing sizes of data, their bounds, and the table of them. */
@NullMarked
package org.unionfed.bench.figure;

import org.jspecify.annotations.NullMarked;
