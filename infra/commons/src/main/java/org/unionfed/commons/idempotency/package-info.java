/** Carries a repeated request out once, and gives its kept answer again. */
@NullMarked
package org.unionfed.commons.idempotency;

import org.jspecify.annotations.NullMarked;
