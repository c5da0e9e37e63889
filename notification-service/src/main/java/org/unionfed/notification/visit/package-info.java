/** What changed since somebody was last here. */
@NullMarked
package org.unionfed.notification.visit;

import org.jspecify.annotations.NullMarked;
