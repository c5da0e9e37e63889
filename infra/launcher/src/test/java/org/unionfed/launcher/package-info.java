@NullMarked
package org.unionfed.launcher;

import org.jspecify.annotations.NullMarked;
