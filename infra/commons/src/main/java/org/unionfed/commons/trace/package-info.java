/** Ties the log lines, answers and events of one cause together. */
@NullMarked
package org.unionfed.commons.trace;

import org.jspecify.annotations.NullMarked;
