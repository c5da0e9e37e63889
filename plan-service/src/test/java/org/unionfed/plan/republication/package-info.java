@NullMarked
package org.unionfed.plan.republication;

import org.jspecify.annotations.NullMarked;
