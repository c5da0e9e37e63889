@NullMarked
package org.unionfed.testkit.contract;

import org.jspecify.annotations.NullMarked;
