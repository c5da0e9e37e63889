/** The federation's member schools: registered, provided with accounts, corrected, suspended and resumed. */
@NullMarked
package org.unionfed.plan.school;

import org.jspecify.annotations.NullMarked;
