@NullMarked
package org.unionfed.commons.inbox;

import org.jspecify.annotations.NullMarked;
