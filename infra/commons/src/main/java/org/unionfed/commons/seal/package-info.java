/** Seals what lies in a database and is nobody's to read there, and marks what comes back from outside. */
@NullMarked
package org.unionfed.commons.seal;

import org.jspecify.annotations.NullMarked;
