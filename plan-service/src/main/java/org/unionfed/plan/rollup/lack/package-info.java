/** Who lacks what in a year, by rules the federation can see and change. */
@NullMarked
package org.unionfed.plan.rollup.lack;

import org.jspecify.annotations.NullMarked;
