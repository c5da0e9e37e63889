/** The log of who changed what. */
@NullMarked
package org.unionfed.commons.audit;

import org.jspecify.annotations.NullMarked;
