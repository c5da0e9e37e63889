@NullMarked
package org.unionfed.gateway.support;

import org.jspecify.annotations.NullMarked;
