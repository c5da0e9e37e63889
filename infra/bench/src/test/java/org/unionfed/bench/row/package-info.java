@NullMarked
package org.unionfed.bench.row;

import org.jspecify.annotations.NullMarked;
