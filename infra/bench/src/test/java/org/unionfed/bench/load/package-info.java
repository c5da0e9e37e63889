@NullMarked
package org.unionfed.bench.load;

import org.jspecify.annotations.NullMarked;
