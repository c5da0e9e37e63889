@NullMarked
package org.unionfed.plan.rollup;

import org.jspecify.annotations.NullMarked;
