@NullMarked
package org.unionfed.commons.security;

import org.jspecify.annotations.NullMarked;
