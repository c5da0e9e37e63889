@NullMarked
package org.unionfed.notification.inbox;

import org.jspecify.annotations.NullMarked;
