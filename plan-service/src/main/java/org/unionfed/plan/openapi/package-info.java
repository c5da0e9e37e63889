/** How this service describes its HTTP interface. */
@NullMarked
package org.unionfed.plan.openapi;

import org.jspecify.annotations.NullMarked;
