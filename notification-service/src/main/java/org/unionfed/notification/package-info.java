/** Tells people in the application what happened that concerns them. */
@NullMarked
package org.unionfed.notification;

import org.jspecify.annotations.NullMarked;
