@NullMarked
package org.unionfed.bench.figure;

import org.jspecify.annotations.NullMarked;
