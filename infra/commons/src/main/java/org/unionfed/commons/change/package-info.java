/** What every change of an aggregate goes through, whatever the aggregate is. */
@NullMarked
package org.unionfed.commons.change;

import org.jspecify.annotations.NullMarked;
