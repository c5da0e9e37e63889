/** The plans that wait for the federation's decision, and decisions about many of them at once. */
@NullMarked
package org.unionfed.plan.review;

import org.jspecify.annotations.NullMarked;
