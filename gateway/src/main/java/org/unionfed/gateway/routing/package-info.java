/** Passes requests and streams of events on to the services, and spares a service that is down. */
@NullMarked
package org.unionfed.gateway.routing;

import org.jspecify.annotations.NullMarked;
