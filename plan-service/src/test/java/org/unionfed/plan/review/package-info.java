@NullMarked
package org.unionfed.plan.review;

import org.jspecify.annotations.NullMarked;
