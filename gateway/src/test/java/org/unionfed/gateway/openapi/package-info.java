@NullMarked
package org.unionfed.gateway.openapi;

import org.jspecify.annotations.NullMarked;
