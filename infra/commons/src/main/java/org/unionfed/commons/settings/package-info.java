/** Settings and the clock that all services share. */
@NullMarked
package org.unionfed.commons.settings;

import org.jspecify.annotations.NullMarked;
