/** The plan service: schools, their yearly plans and the federation's view of the year. */
@NullMarked
package org.unionfed.plan;

import org.jspecify.annotations.NullMarked;
