@NullMarked
package org.unionfed.plan.reading.source;

import org.jspecify.annotations.NullMarked;
