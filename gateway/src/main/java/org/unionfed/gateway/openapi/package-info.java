/** The description of what the gateway answers itself. */
@NullMarked
package org.unionfed.gateway.openapi;

import org.jspecify.annotations.NullMarked;
