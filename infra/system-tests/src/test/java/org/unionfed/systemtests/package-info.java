/** The whole suite as its users meet it. */
@NullMarked
package org.unionfed.systemtests;

import org.jspecify.annotations.NullMarked;
