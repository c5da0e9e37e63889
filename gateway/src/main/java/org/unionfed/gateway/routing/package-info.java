@NullMarked
package org.unionfed.gateway.routing;

import org.jspecify.annotations.NullMarked;
