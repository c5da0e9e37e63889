/** The federation's themes and the words by which a text is recognised as belonging to them. */
@NullMarked
package org.unionfed.plan.theme;

import org.jspecify.annotations.NullMarked;
