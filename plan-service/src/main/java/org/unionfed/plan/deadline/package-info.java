/** Until when schools hand in their plans of a year. */
@NullMarked
package org.unionfed.plan.deadline;

import org.jspecify.annotations.NullMarked;
