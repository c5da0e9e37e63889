/** Notices, who they are for, who has read them, and the interface to them. */
@NullMarked
package org.unionfed.notification.inbox;

import org.jspecify.annotations.NullMarked;
