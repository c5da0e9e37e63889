/** The suite under measurement: started as people start it, filled with schools and plans, spoken to as its clients do. */
@NullMarked
package org.unionfed.bench.suite;

import org.jspecify.annotations.NullMarked;
