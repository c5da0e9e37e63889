/** Publishes again how schools and plans stand, for those who came later. */
@NullMarked
package org.unionfed.plan.republication;

import org.jspecify.annotations.NullMarked;
