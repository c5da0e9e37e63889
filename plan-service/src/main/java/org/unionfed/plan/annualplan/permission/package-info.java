/** Who may do what with a plan, by their role and by where the plan stands. */
@NullMarked
package org.unionfed.plan.annualplan.permission;

import org.jspecify.annotations.NullMarked;
