/** The rows of the table, one class each. */
@NullMarked
package org.unionfed.bench.row;

import org.jspecify.annotations.NullMarked;
