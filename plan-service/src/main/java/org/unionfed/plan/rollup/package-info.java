/** The federation's view across schools: who submitted, who does what when, what is missing. */
@NullMarked
package org.unionfed.plan.rollup;

import org.jspecify.annotations.NullMarked;
