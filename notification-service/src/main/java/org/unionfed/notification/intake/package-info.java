/** Turns facts of other services into notices. */
@NullMarked
package org.unionfed.notification.intake;

import org.jspecify.annotations.NullMarked;
