/** Seals for what lies in a database and is nobody's to read there. */
@NullMarked
package org.unionfed.commons.seal;

import org.jspecify.annotations.NullMarked;
