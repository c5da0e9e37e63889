@NullMarked
package org.unionfed.gateway;

import org.jspecify.annotations.NullMarked;
