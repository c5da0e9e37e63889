/** Takes in facts of other services, each once. */
@NullMarked
package org.unionfed.commons.inbox;

import org.jspecify.annotations.NullMarked;
