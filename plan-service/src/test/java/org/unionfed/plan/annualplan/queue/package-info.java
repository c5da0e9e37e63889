@NullMarked
package org.unionfed.plan.annualplan.queue;

import org.jspecify.annotations.NullMarked;
