@NullMarked
package org.unionfed.plan;

import org.jspecify.annotations.NullMarked;
