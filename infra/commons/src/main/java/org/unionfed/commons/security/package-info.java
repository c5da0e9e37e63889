/** Who is calling, read from the verified token. */
@NullMarked
package org.unionfed.commons.security;

import org.jspecify.annotations.NullMarked;
