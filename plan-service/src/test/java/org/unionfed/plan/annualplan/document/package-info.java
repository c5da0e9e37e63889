@NullMarked
package org.unionfed.plan.annualplan.document;

import org.jspecify.annotations.NullMarked;
