/** The accounts of a school's people, kept by its chair and by the federation's administrators. */
@NullMarked
package org.unionfed.plan.account;

import org.jspecify.annotations.NullMarked;
