/** Plans brought in as documents: read, corrected by a person, and confirmed as a draft. */
@NullMarked
package org.unionfed.plan.planimport;

import org.jspecify.annotations.NullMarked;
