@NullMarked
package org.unionfed.plan.reading;

import org.jspecify.annotations.NullMarked;
