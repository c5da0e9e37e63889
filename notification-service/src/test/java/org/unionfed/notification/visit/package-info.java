@NullMarked
package org.unionfed.notification.visit;

import org.jspecify.annotations.NullMarked;
