@NullMarked
package org.unionfed.commons.idempotency;

import org.jspecify.annotations.NullMarked;
