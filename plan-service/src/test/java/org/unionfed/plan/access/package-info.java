/** Who may call which operation: the expected answers are data, the operations come from the published description. */
@NullMarked
package org.unionfed.plan.access;

import org.jspecify.annotations.NullMarked;
