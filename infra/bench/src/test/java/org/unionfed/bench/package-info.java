@NullMarked
package org.unionfed.bench;

import org.jspecify.annotations.NullMarked;
