/** Holds what is really sent against the published contract of events. */
@NullMarked
package org.unionfed.testkit.contract;

import org.jspecify.annotations.NullMarked;
