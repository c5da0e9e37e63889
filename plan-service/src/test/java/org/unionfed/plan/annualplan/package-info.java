@NullMarked
package org.unionfed.plan.annualplan;

import org.jspecify.annotations.NullMarked;
