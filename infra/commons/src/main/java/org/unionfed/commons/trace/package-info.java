@NullMarked
package org.unionfed.commons.trace;

import org.jspecify.annotations.NullMarked;
