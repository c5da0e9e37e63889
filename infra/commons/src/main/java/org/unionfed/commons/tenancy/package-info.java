@NullMarked
package org.unionfed.commons.tenancy;

import org.jspecify.annotations.NullMarked;
