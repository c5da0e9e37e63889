@NullMarked
package org.unionfed.plan.theme;

import org.jspecify.annotations.NullMarked;
