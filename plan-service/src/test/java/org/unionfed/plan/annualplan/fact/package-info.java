@NullMarked
package org.unionfed.plan.annualplan.fact;

import org.jspecify.annotations.NullMarked;
