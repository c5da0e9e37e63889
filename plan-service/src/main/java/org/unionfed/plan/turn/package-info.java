/** One at a time at the accounts of a school, however many instances of this service run. */
@NullMarked
package org.unionfed.plan.turn;

import org.jspecify.annotations.NullMarked;
