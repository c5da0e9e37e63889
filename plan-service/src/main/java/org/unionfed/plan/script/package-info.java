/** Compares Chinese whichever script it is written in. */
@NullMarked
package org.unionfed.plan.script;

import org.jspecify.annotations.NullMarked;
