@NullMarked
package org.unionfed.gateway.session;

import org.jspecify.annotations.NullMarked;
