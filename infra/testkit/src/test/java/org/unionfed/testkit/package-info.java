@NullMarked
package org.unionfed.testkit;

import org.jspecify.annotations.NullMarked;
