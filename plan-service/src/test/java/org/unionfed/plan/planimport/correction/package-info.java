@NullMarked
package org.unionfed.plan.planimport.correction;

import org.jspecify.annotations.NullMarked;
