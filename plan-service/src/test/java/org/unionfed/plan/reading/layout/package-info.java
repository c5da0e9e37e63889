@NullMarked
package org.unionfed.plan.reading.layout;

import org.jspecify.annotations.NullMarked;
