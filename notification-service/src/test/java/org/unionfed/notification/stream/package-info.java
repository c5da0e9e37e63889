@NullMarked
package org.unionfed.notification.stream;

import org.jspecify.annotations.NullMarked;
