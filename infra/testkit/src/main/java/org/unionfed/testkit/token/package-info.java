/**
 * People and machines that call the suite in tests, and tokens signed for them as the realm would, good ones and odd ones.
 */
@NullMarked
package org.unionfed.testkit.token;

import org.jspecify.annotations.NullMarked;
