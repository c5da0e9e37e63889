@NullMarked
package org.unionfed.commons.outbox;

import org.jspecify.annotations.NullMarked;
