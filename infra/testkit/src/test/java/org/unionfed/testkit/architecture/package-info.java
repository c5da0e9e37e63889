@NullMarked
package org.unionfed.testkit.architecture;

import org.jspecify.annotations.NullMarked;
