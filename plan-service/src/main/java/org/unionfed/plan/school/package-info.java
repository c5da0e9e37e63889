/** The federation's member schools: registered, provided with accounts, suspended and resumed. */
@NullMarked
package org.unionfed.plan.school;

import org.jspecify.annotations.NullMarked;
