/** Which plans the federation may see, across schools, and the lists drawn from it. */
@NullMarked
package org.unionfed.plan.annualplan.register;

import org.jspecify.annotations.NullMarked;
