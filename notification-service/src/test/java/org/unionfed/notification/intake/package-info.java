@NullMarked
package org.unionfed.notification.intake;

import org.jspecify.annotations.NullMarked;
