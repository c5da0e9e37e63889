/** What a request must look like before anybody works on it. */
@NullMarked
package org.unionfed.gateway.request;

import org.jspecify.annotations.NullMarked;
