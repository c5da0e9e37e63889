/** Finds in the units of a plan what is to be done in which months or weeks. */
@NullMarked
package org.unionfed.plan.reading.calendar;

import org.jspecify.annotations.NullMarked;
