@NullMarked
package org.unionfed.gateway.limits;

import org.jspecify.annotations.NullMarked;
