/** Live updates: tells open pages that there is something new in the inbox. */
@NullMarked
package org.unionfed.notification.stream;

import org.jspecify.annotations.NullMarked;
