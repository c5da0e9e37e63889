@NullMarked
package org.unionfed.plan.planimport;

import org.jspecify.annotations.NullMarked;
