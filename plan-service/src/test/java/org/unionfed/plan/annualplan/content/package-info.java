@NullMarked
package org.unionfed.plan.annualplan.content;

import org.jspecify.annotations.NullMarked;
