/** What is counted in the schools' years, said once for all that show it. */
@NullMarked
package org.unionfed.plan.rollup.counting;

import org.jspecify.annotations.NullMarked;
