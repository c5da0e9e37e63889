/** How much of what one caller, one school or one address may send: requests, bodies, uploads. */
@NullMarked
package org.unionfed.gateway.limits;

import org.jspecify.annotations.NullMarked;
