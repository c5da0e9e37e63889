/** The web client that comes out of the same jar. */
@NullMarked
package org.unionfed.gateway.pages;

import org.jspecify.annotations.NullMarked;
