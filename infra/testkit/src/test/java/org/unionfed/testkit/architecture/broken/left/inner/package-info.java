/** Code that breaks rules, so that they can be seen to notice. */
@NullMarked
package org.unionfed.testkit.architecture.broken.left.inner;

import org.jspecify.annotations.NullMarked;
