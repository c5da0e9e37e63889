/** The yearly plan from draft to approval: its life cycle and what may be done with it. */
@NullMarked
package org.unionfed.plan.annualplan;

import org.jspecify.annotations.NullMarked;
