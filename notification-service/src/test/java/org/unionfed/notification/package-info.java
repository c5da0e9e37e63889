@NullMarked
package org.unionfed.notification;

import org.jspecify.annotations.NullMarked;
