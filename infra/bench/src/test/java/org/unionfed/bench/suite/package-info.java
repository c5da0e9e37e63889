@NullMarked
package org.unionfed.bench.suite;

import org.jspecify.annotations.NullMarked;
