/** Which schools are suspended, as plan-service says. */
@NullMarked
package org.unionfed.notification.standing;

import org.jspecify.annotations.NullMarked;
