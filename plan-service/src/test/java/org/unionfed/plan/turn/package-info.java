/** Tests of turns. */
@NullMarked
package org.unionfed.plan.turn;

import org.jspecify.annotations.NullMarked;
