/** Takes uploaded documents to the reader, within bounds, and names why one is refused. */
@NullMarked
package org.unionfed.plan.planimport.upload;

import org.jspecify.annotations.NullMarked;
