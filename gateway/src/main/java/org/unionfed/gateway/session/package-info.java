/** Signing in and out at Keycloak, sessions, their tokens, and who may ask for what. */
@NullMarked
package org.unionfed.gateway.session;

import org.jspecify.annotations.NullMarked;
