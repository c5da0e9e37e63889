@NullMarked
package org.unionfed.plan.annualplan.history;

import org.jspecify.annotations.NullMarked;
