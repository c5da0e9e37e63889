/** Measures the suite against its bounds and prints a table: what {@code infra/bench/run} runs. */
@NullMarked
package org.unionfed.bench;

import org.jspecify.annotations.NullMarked;
