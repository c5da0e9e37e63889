/** Two years side by side. */
@NullMarked
package org.unionfed.plan.rollup.comparison;

import org.jspecify.annotations.NullMarked;
