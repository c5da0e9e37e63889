/** Working days as the State Council arranges them, as far as they are known; a library that asks nobody else. */
@NullMarked
package org.unionfed.workcalendar;

import org.jspecify.annotations.NullMarked;
