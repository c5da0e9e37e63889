@NullMarked
package org.unionfed.plan.rollup.lack;

import org.jspecify.annotations.NullMarked;
