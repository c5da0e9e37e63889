@NullMarked
package org.unionfed.commons.error;

import org.jspecify.annotations.NullMarked;
