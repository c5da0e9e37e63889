/** Keeps the published contract whole: valid, exemplified, described and compatible with what was released. */
@NullMarked
package org.unionfed.contracts;

import org.jspecify.annotations.NullMarked;
