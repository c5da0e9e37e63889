@NullMarked
package org.unionfed.commons.audit;

import org.jspecify.annotations.NullMarked;
