/** A plan as a Word document in the usual layout of a union plan. */
@NullMarked
package org.unionfed.plan.annualplan.document;

import org.jspecify.annotations.NullMarked;
