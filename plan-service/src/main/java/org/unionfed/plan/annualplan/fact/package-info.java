/** What happened to a plan, told inside this service and, translated, published to everybody else. */
@NullMarked
package org.unionfed.plan.annualplan.fact;

import org.jspecify.annotations.NullMarked;
