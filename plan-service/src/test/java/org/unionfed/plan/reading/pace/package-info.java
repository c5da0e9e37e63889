/** Tests of what keeps reading stoppable. */
@NullMarked
package org.unionfed.plan.reading.pace;

import org.jspecify.annotations.NullMarked;
