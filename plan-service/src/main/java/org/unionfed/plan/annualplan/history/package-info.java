/** Every version a plan ever had, and what changed between two of them. */
@NullMarked
package org.unionfed.plan.annualplan.history;

import org.jspecify.annotations.NullMarked;
