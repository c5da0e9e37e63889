/** Whose people are shut out for now, asked before anything else is done for them. */
@NullMarked
package org.unionfed.commons.standing;

import org.jspecify.annotations.NullMarked;
