@NullMarked
package org.unionfed.plan.reading.calendar;

import org.jspecify.annotations.NullMarked;
