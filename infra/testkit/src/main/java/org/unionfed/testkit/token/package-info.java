/** Signs tokens as the realm would, good ones and odd ones, for tests about who is let in. */
@NullMarked
package org.unionfed.testkit.token;

import org.jspecify.annotations.NullMarked;
