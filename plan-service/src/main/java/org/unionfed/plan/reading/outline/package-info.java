/** Finds the headings of a plan and how they nest. */
@NullMarked
package org.unionfed.plan.reading.outline;

import org.jspecify.annotations.NullMarked;
